import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../core/base/problem.ts";
import type { Json } from "../../core/project/json.ts";
import { useCase } from "../case/case-desk.ts";
import { useDraft } from "../case/drafts.ts";
import { useResting } from "../case/use-resting.ts";

/** A text field of a record. */
export interface SavedTextPlace {
  readonly record: string;
  readonly field: string;
  readonly label: string;
  /** What the case holds. */
  readonly value: string;
  /** Turns what was typed into the stored value; undefined keeps it as a draft that is not yet a value. */
  readonly read?: (text: string) => Json | undefined;
  /** The code of the problem that is told where `read` gives nothing. */
  readonly unreadable?: string;
}

/** What stands in the field, and what became of it. */
export interface SavedTextState {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => void;
  readonly problems: readonly Problem[];
  readonly isEmptied: boolean;
  /** Puts back what the case holds, and forgets what was typed. */
  readonly bringBack: () => void;
  /** Takes the field out of the record. */
  readonly remove: () => void;
}

/** Saves a text as it is typed. What is not accepted is kept on this device and shown again wherever the field is. */
export function useSavedText({ record, field, label, value, read, unreadable }: SavedTextPlace): SavedTextState {
  const { save } = useCase();
  const draft = useDraft(`${record}.${field}`);
  const { text, setText, problems, setProblems, typed, tried } = useShownText(value, draft.text);
  const saying = { key: "done.field-set", params: { field: label } };
  const refuse = (words: string, found: readonly Problem[]) => {
    setProblems(found);
    void draft.keep(words);
  };
  const accept = (words: string) => {
    setProblems([]);
    draft.forget();
    if (typed.current === words) typed.current = undefined;
  };
  const resting = useResting(() => {
    const words = typed.current;
    if (words === undefined || words.trim() === "" || words === tried.current) return;
    tried.current = words;
    const stored = read === undefined ? words : read(words);
    if (stored === undefined) {
      refuse(words, [{ code: unreadable ?? "window.value-unreadable", severity: "blocks", params: {} }]);
      return;
    }
    void save(saying, [{ edit: "fields", id: record, set: { [field]: stored } }]).then((reply) => {
      if (reply.kind === "refused") refuse(words, reply.problems);
      else accept(words);
    });
  });
  const type = (next: string) => {
    typed.current = next;
    tried.current = undefined;
    setText(next);
    resting.soon();
  };
  const putBack = () => {
    typed.current = undefined;
    setProblems([]);
    draft.forget();
  };
  const bringBack = () => {
    putBack();
    setText(value);
  };
  const remove = () => {
    putBack();
    void save(saying, [{ edit: "fields", id: record, unset: [field] }]);
  };
  const isEmptied = text.trim() === "" && value !== "";
  return { text, type, flush: resting.now, problems, isEmptied, bringBack, remove };
}

/** What stands in the field: the draft that was kept for it, else what the case holds, until something is typed. */
function useShownText(value: string, draft: string | undefined) {
  const [text, setText] = useState(value);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  // What was typed and is not in the case, and what of it was last tried: nothing is tried twice.
  const typed = useRef<string>(undefined);
  const tried = useRef<string>(undefined);
  useEffect(() => {
    // What another window saved is shown, unless this field holds something newer.
    if (typed.current === undefined) setText(value);
  }, [value]);
  useEffect(() => {
    if (draft === undefined || typed.current !== undefined) return;
    typed.current = draft;
    tried.current = draft;
    setText(draft);
    setProblems([{ code: "window.draft-kept", severity: "blocks", params: {} }]);
  }, [draft]);
  return { text, setText, problems, setProblems, typed, tried };
}

import { Button, Textarea, TextInput } from "@mantine/core";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode, SyntheticEvent } from "react";
import type { Problem } from "../../core/base/problem.ts";
import type { Json } from "../../core/project/json.ts";
import { useCase } from "../case/case-desk.ts";
import { useHost } from "../bridge/host.ts";
import { useTexts } from "../texts/texts.ts";
import "./saved-text.css";

/** How long typing rests before it is saved, in milliseconds. */
const rest = 500;

interface SavedTextProps {
  readonly record: string;
  readonly field: string;
  readonly label: string;
  readonly help?: string;
  /** What the case holds. */
  readonly value: string;
  /** A field that may be absent can be removed; one that may not keeps its last text until there is a new one. */
  readonly isOptional?: boolean;
  readonly lines?: number;
  /** The direction of the text itself, where it is not that of its letters. */
  readonly language?: string;
  /** Turns what was typed into the stored value; undefined keeps it as a draft that is not yet a value. */
  readonly read?: (text: string) => Json | undefined;
  /** The code of the problem that is told where `read` gives nothing. */
  readonly unreadable?: string;
  /** What stands under the field: it sees the text as it is typed and can put pieces in where the caret was. */
  readonly after?: (text: string, insert: (piece: string) => void) => ReactNode;
}

/**
 * A text of a record, saved as it is typed. What the case refuses stays in the field as a draft, with the reason; an emptied field is a
 * draft too and removes nothing.
 */
export function SavedText(props: SavedTextProps) {
  const { label, help, lines, language, isOptional, after } = props;
  const { t, problem: sentence } = useTexts();
  const { text, type, flush, problems, isEmptied, bringBack, remove } = useSavedText(props);
  const caret = useRef<number>(undefined);
  const error = problems.length === 0 ? undefined : problems.map(sentence).join(" ");
  const insert = (piece: string) => {
    const at = Math.min(caret.current ?? text.length, text.length);
    caret.current = at + piece.length;
    type(text.slice(0, at) + piece + text.slice(at));
  };
  const shared = {
    label,
    description: help,
    error,
    value: text,
    onBlur: flush,
    onSelect: (event: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      caret.current = event.currentTarget.selectionEnd ?? undefined;
    },
    ...(language === undefined ? {} : { lang: language }),
    inputWrapperOrder: ["label" as const, "description" as const, "error" as const, "input" as const],
    classNames: { root: error === undefined ? "saved-text" : "saved-text saved-text-refused" },
    "data-place": `${props.record}.${props.field}`,
  };
  return (
    <div>
      {lines === undefined ? (
        <TextInput {...shared} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <Textarea {...shared} autosize minRows={lines} onChange={(event) => type(event.currentTarget.value)} />
      )}
      {after?.(text, insert)}
      {isEmptied && (
        <p className="saved-text-emptied small muted">
          {t("field.emptied")}{" "}
          <Button variant="subtle" size="compact-sm" onClick={bringBack}>
            {t("field.bring-back")}
          </Button>
          {isOptional === true && (
            <Button variant="subtle" size="compact-sm" color="var(--bad)" onClick={remove}>
              {t("field.remove")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function useSavedText({ record, field, label, value, read, unreadable }: SavedTextProps) {
  const { save } = useCase();
  const keepDraft = useKeepDraft(`${record}.${field}`);
  const [text, setText] = useState(value);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const typed = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saying = { key: "done.field-set", params: { field: label } };
  useEffect(() => {
    // What another window saved is shown, unless this field holds something newer.
    if (typed.current === undefined) setText(value);
  }, [value]);
  const flush = () => {
    clearTimeout(timer.current);
    const draft = typed.current;
    if (draft === undefined || draft.trim() === "") return;
    const stored = read === undefined ? draft : read(draft);
    if (stored === undefined) {
      setProblems([{ code: unreadable ?? "window.value-unreadable", severity: "blocks", params: {} }]);
      keepDraft(draft);
      return;
    }
    void save(saying, [{ edit: "fields", id: record, set: { [field]: stored } }]).then((reply) => {
      const refused = reply.kind === "refused" ? reply.problems : [];
      setProblems(refused);
      if (refused.length > 0) keepDraft(draft);
      else if (typed.current === draft) typed.current = undefined;
    });
  };
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => () => latest.current(), []);
  const type = useCallback((next: string) => {
    typed.current = next;
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), rest);
  }, []);
  const bringBack = () => {
    typed.current = undefined;
    setText(value);
  };
  const remove = () => {
    typed.current = undefined;
    void save(saying, [{ edit: "fields", id: record, unset: [field] }]);
  };
  return { text, type, flush, problems, isEmptied: text.trim() === "" && value !== "", bringBack, remove };
}

/** Keeps what was typed and not accepted on this device, beside the case. */
function useKeepDraft(place: string): (text: string) => void {
  const host = useHost();
  const { head } = useCase();
  return (text) => void host.call("case.keep-draft", { case: head.case, place, text });
}

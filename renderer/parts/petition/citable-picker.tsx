import { Modal, TextInput, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";

/** What can be put into a sentence: an exhibit, a provision, a value that the program computes. */
export type CitableKind = "exhibit" | "provision" | "value";

interface CitablePickerProps {
  readonly petition: string;
  readonly language: string;
  readonly kind: CitableKind;
  readonly onClose: () => void;
  readonly onChosen: (token: string) => void;
}

/** A search in all that a sentence may cite. Enter takes the marked row. */
export function CitablePicker(props: CitablePickerProps) {
  const { t } = useTexts();
  const { text, setText, matches, marked, take, press } = useChoice(props);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t(`petition.cite.${props.kind}`)}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      <div className="citable-picker" onKeyDown={press}>
        <TextInput
          data-autofocus
          label={t("petition.cite.search")}
          role="combobox"
          aria-expanded
          aria-controls="citable-found"
          aria-activedescendant={matches.length === 0 ? undefined : `citable-${marked}`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Found matches={matches} marked={marked} onTaken={take} />
        {matches.length === 0 && <p className="muted">{t("petition.cite.none")}</p>}
      </div>
    </Modal>
  );
}

function useChoice({ petition, language, kind, onClose, onChosen }: CitablePickerProps) {
  const [text, setText] = useState("");
  const [marked, setMarked] = useState(0);
  const [isAwaited, setAwaited] = useState(false);
  const input = { petition, kind, text, language };
  const { data, isPlaceholderData } = useCaseAnswer("petition.citable", input, [
    "evidenceItem",
    "finding",
    "disruption",
  ]);
  const matches = data?.matches ?? [];
  const here = Math.min(marked, Math.max(0, matches.length - 1));
  const take = (index: number) => {
    const match = matches[index];
    if (match === undefined) return;
    onChosen(match.token);
    onClose();
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (isAwaited && !isPlaceholderData) latest.current(0);
  }, [isAwaited, isPlaceholderData]);
  const search = (typed: string) => {
    setText(typed);
    setMarked(0);
    setAwaited(false);
  };
  const press = (event: KeyboardEvent) => {
    // What is shown may still answer the words typed before; the answer to these is waited for.
    if (event.key === "Enter" && isPlaceholderData) setAwaited(true);
    else if (event.key === "Enter") take(here);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!isPlaceholderData) setMarked(Math.max(0, Math.min(here + step, matches.length - 1)));
    if (["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) event.preventDefault();
  };
  return { text, setText: search, matches, marked: here, take, press };
}

type Matches = OutputOf<"petition.citable">["matches"];

interface FoundProps {
  readonly matches: Matches;
  readonly marked: number;
  readonly onTaken: (index: number) => void;
}

function Found({ matches, marked, onTaken }: FoundProps) {
  const { t } = useTexts();
  return (
    <ul id="citable-found" role="listbox" aria-label={t("palette.found")}>
      {matches.map((match, index) => (
        <li key={match.token} id={`citable-${index}`} role="option" aria-selected={index === marked}>
          <UnstyledButton tabIndex={-1} className="palette-entry" onClick={() => onTaken(index)}>
            <bdi>{match.label}</bdi>
            <bdi className="muted small">{match.detail}</bdi>
            {match.warning !== undefined && <CitableWarning warning={match.warning} label={match.label} />}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

/** What must still be checked about a provision, said before it is put into a sentence. */
function CitableWarning({ warning, label }: { readonly warning: Problem; readonly label: string }) {
  const { t, problem: sentence } = useTexts();
  return (
    <span className="citable-warning">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <span>
        <span className="visually-hidden">{t("petition.warns")} </span>
        {sentence({ ...warning, params: { ...warning.params, entry: label } })}
      </span>
    </span>
  );
}

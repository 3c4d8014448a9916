import { Modal, TextInput, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import type { KeyboardEvent } from "react";
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
export function CitablePicker({ petition, language, kind, onClose, onChosen }: CitablePickerProps) {
  const { t } = useTexts();
  const [text, setText] = useState("");
  const [marked, setMarked] = useState(0);
  const { data } = useCaseAnswer("petition.citable", { petition, kind, text, language }, [
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
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") take(here);
    if (event.key === "ArrowDown") setMarked(Math.min(here + 1, matches.length - 1));
    if (event.key === "ArrowUp") setMarked(Math.max(here - 1, 0));
    if (["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`petition.cite.${kind}`)}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      <div className="citable-picker" onKeyDown={press}>
        <TextInput
          data-autofocus
          label={t("petition.cite.search")}
          role="combobox"
          aria-expanded
          aria-controls="citable-found"
          aria-activedescendant={matches.length === 0 ? undefined : `citable-${here}`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Found matches={matches} marked={here} onTaken={take} />
        {matches.length === 0 && <p className="muted">{t("petition.cite.none")}</p>}
      </div>
    </Modal>
  );
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
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

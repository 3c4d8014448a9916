import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { Picker } from "../picker.tsx";

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
  const input = { petition, kind, text, language };
  const { data, isPlaceholderData } = useCaseAnswer("petition.citable", input, [
    "evidenceItem",
    "finding",
    "disruption",
  ]);
  return (
    <Picker
      title={t(`petition.cite.${kind}`)}
      search={t("petition.cite.search")}
      text={text}
      onText={setText}
      isWaiting={isPlaceholderData}
      none={t("petition.cite.none")}
      options={(data?.matches ?? []).map(({ token, label, detail, warning }) => ({
        id: token,
        words: <bdi>{label}</bdi>,
        detail: (
          <>
            <bdi>{detail}</bdi>
            {warning !== undefined && <CitableWarning warning={warning} label={label} />}
          </>
        ),
      }))}
      onChosen={onChosen}
      onClose={onClose}
    />
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

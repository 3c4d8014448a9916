import { isWhen } from "../../../core/facts/answer.ts";
import type { AnswerValue } from "../../../core/facts/answer.ts";
import type { Question } from "../../../core/facts/question.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { useWhenVoice } from "../when-voice.ts";

/** Writes the value of an answer as people read it. */
export function useAnswerWords(): (question: Question, value: AnswerValue) => string {
  const { t, say } = useTexts();
  const { region, list } = useNames();
  const { write } = useWhenVoice();
  return ({ id, control }, value) => {
    if (typeof value === "boolean") return value ? t("incident.yes") : t("incident.no");
    if (isWhen(value)) return write(value);
    if (typeof value !== "string") return list(value);
    if (control.kind === "country") return region(value);
    if (control.kind === "exactness") return say(`incident.exact.${value}`);
    return control.kind === "choice" ? say(`question.${id}.option.${value}`) : value;
  };
}

import { useTexts } from "../../texts/texts.ts";
import { FactPicker } from "./fact-picker.tsx";
import { useFacts } from "./facts-desk.ts";
import { useFactActs } from "./use-fact-acts.ts";

/** What is to be linked: a finding to an explanation that it answers, or an explanation to a finding that answers it. */
export interface AnswerLink {
  readonly from: "finding" | "explanation";
  readonly id: string;
}

interface AnswerLinkDialogProps {
  readonly link: AnswerLink;
  readonly onClose: () => void;
}

/** Links findings and explanations, from either side. */
export function AnswerLinkDialog({ link, onClose }: AnswerLinkDialogProps) {
  const { t } = useTexts();
  const { explanations } = useFacts();
  const acts = useFactActs();
  if (link.from === "finding") {
    const answered = explanations.filter((one) => one.answeredBy.some((id) => id === link.id)).map(({ id }) => id);
    return (
      <FactPicker
        kind="explanation"
        title={t("facts.link-explanation")}
        taken={answered}
        onChosen={(id) => {
          const explanation = explanations.find((one) => one.id === id);
          if (explanation !== undefined) acts.link(explanation, link.id);
        }}
        onClose={onClose}
      />
    );
  }
  const explanation = explanations.find(({ id }) => id === link.id);
  if (explanation === undefined) return undefined;
  return (
    <FactPicker
      kind="finding"
      title={t("facts.link-finding")}
      taken={explanation.answeredBy}
      onChosen={(id) => acts.link(explanation, id)}
      onClose={onClose}
    />
  );
}

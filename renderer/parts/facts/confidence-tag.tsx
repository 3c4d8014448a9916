import type { Finding } from "../../../core/facts/finding.ts";
import { useTexts } from "../../texts/texts.ts";
import { Tag } from "../tag.tsx";

const kinds = { confirmed: "good", unconfirmed: "warns" } as const;

/** How sure a finding is, in one word. */
export function ConfidenceTag({ confidence }: Pick<Finding, "confidence">) {
  const { t } = useTexts();
  const words = t(`facts.confidence.${confidence}`);
  if (confidence === "reported") return <span className="muted small">{words}</span>;
  return <Tag kind={kinds[confidence]}>{words}</Tag>;
}

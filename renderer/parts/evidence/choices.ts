import { evidenceKinds, reliabilities } from "../../../core/evidence/evidence-item.ts";
import { useTexts } from "../../texts/texts.ts";

/** Whether an item may be shown in public. */
export const confidentialities = ["public", "confidential"] as const;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The values that can be chosen for an item, each with its word. */
export function useChoices(): {
  readonly kinds: Choice[];
  readonly reliabilities: Choice[];
  readonly confidentialities: Choice[];
} {
  const { t } = useTexts();
  return {
    kinds: evidenceKinds.map((value) => ({ value, label: t(`evidence.kind.${value}`) })),
    reliabilities: reliabilities.map((value) => ({ value, label: t(`evidence.reliability.${value}`) })),
    confidentialities: confidentialities.map((value) => ({ value, label: t(`evidence.confidentiality.${value}`) })),
  };
}

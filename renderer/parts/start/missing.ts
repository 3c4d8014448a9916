import type { FieldError } from "../error-summary.tsx";
import { useTexts } from "../../texts/texts.ts";
import { zonesToChoose } from "./case-draft.ts";
import type { CaseDraft } from "./case-draft.ts";

/** What a new case still needs before it can be made, each with the field that takes it. */
export function useMissing(draft: CaseDraft): readonly FieldError[] {
  const { t } = useTexts();
  const missing: FieldError[] = [];
  if (draft.title.trim() === "") missing.push({ field: "new-title", sentence: t("start.missing-title") });
  if (draft.country === "") missing.push({ field: "new-country", sentence: t("start.missing-country") });
  if (zonesToChoose(draft.country).length > 1 && draft.timeZone === "")
    missing.push({ field: "new-zone", sentence: t("start.missing-zone") });
  if (draft.languages.length === 0) missing.push({ field: "new-languages", sentence: t("start.missing-languages") });
  return missing;
}

import type { Problem } from "../../core/base/problem.ts";
import type { CheckedPetition } from "../petition/compose-all.ts";

/** Whether a petition is printed as a draft: with blocking problems, when somebody asks, or when it is a numbered draft already. */
export function markedAsDraft(
  checked: CheckedPetition,
  { problems, isAsked }: { readonly problems: readonly Problem[]; readonly isAsked: boolean },
): { readonly pages: CheckedPetition; readonly isDraft: boolean } {
  const { petition } = checked.source;
  if (petition.draft !== undefined) return { pages: checked, isDraft: true };
  if (!isAsked && problems.every(({ severity }) => severity !== "blocks")) return { pages: checked, isDraft: false };
  const source = { ...checked.source, petition: { ...petition, draft: 1 } };
  return { pages: { ...checked, source }, isDraft: true };
}

import type { FoundGap } from "./check-rows.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";

/** What the open problems mean for a build that is started now. Nothing where none blocks. */
export function BlockedNote({ gaps }: { readonly gaps: readonly FoundGap[] }) {
  const { t } = useTexts();
  const count = gaps.filter(({ problem }) => problem.severity === "blocks").length;
  if (count === 0) return undefined;
  return (
    <Note kind="bad" head={t("review.blocked", { count })}>
      {t("review.blocked-means", { count })}
    </Note>
  );
}

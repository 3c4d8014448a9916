import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";

/** What the open problems mean for a build that is started now. Nothing where none blocks. */
export function BlockedNote({ count }: { readonly count: number }) {
  const { t } = useTexts();
  if (count === 0) return undefined;
  return (
    <Note kind="bad" head={t("review.blocked", { count })}>
      {t("review.blocked-means", { count })}
    </Note>
  );
}

import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../../texts/texts.ts";

/** How long a word on a thing that changed nothing stays, in milliseconds. */
const stays = 5000;

/** A sentence that stands for a while where the counts of the list stand. */
export function useSaid(): readonly [string | undefined, (sentence: string) => void] {
  const [said, setSaid] = useState<{ readonly sentence: string }>();
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), stays);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((sentence: string) => setSaid({ sentence }), []);
  return [said?.sentence, say];
}

/** Puts a label where it can be pasted, and says so. */
export function useCopyLabel(say: (sentence: string) => void): (label: string) => void {
  const { t } = useTexts();
  return (label) => {
    navigator.clipboard.writeText(label).then(
      () => say(t("evidence.label-copied", { label })),
      () => say(t("evidence.label-not-copied", { label })),
    );
  };
}

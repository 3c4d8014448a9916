import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";

/** A label that says that the answer under it is a guess of the program. */
export function GuessMark({ isGuess, children }: { readonly isGuess: boolean; readonly children: ReactNode }) {
  const { t } = useTexts();
  return (
    <>
      {children}
      {isGuess && (
        <>
          {" "}
          <span className="guess-mark">{t("measurements.guess")}</span>
        </>
      )}
    </>
  );
}

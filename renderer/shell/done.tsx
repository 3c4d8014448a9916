import { Button, CloseButton } from "@mantine/core";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useCase } from "../case/case-desk.ts";
import { useTexts } from "../texts/texts.ts";
import "./done.css";

/** How long a word on a thing done stays, in milliseconds. It is in the log for good. */
const stays = 8000;

const DoneContext = createContext<(sentence: string) => void>(() => undefined);

/** Says for a while that something was done that can be undone. */
export function useDone(): (sentence: string) => void {
  return useContext(DoneContext);
}

/** Holds the place where things done are told, with the way back. */
export function DoneProvider({ children }: { readonly children: ReactNode }) {
  const [sentence, setSentence] = useState<string>();
  const [isHeld, setHeld] = useState(false);
  const { undo } = useCase();
  const { t } = useTexts();
  useEffect(() => {
    if (sentence === undefined || isHeld) return;
    const timer = setTimeout(() => setSentence(undefined), stays);
    return () => clearTimeout(timer);
  }, [sentence, isHeld]);
  const tell = useCallback((said: string) => setSentence(said), []);
  const takeBack = async () => {
    setSentence(undefined);
    await undo();
  };
  return (
    <DoneContext value={tell}>
      {children}
      <div className="done" role="status">
        {sentence !== undefined && (
          <div
            className="done-box"
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{sentence}</span>
            <Button variant="default" size="compact-md" onClick={() => void takeBack()}>
              {t("action.undo")}
            </Button>
            <CloseButton aria-label={t("action.close")} onClick={() => setSentence(undefined)} />
          </div>
        )}
      </div>
    </DoneContext>
  );
}

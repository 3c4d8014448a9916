import { Button } from "@mantine/core";
import { Suspense, useEffect, useState } from "react";
import { useCase } from "../case/case-desk.ts";
import { wordsOf } from "../case/refused.ts";
import { Note } from "../parts/note.tsx";
import { ToldProblem } from "../parts/told-problem.tsx";
import { useTexts } from "../texts/texts.ts";
import { Palette } from "./palette.tsx";
import { usePlace } from "./place.ts";
import { Rail } from "./rail.tsx";
import { ScreenGuard } from "./screen-guard.tsx";
import { screenViews } from "./screen-views.ts";
import { ShortcutSheet } from "./shortcut-sheet.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { EvidenceDeskProvider } from "../parts/evidence/evidence-desk.tsx";
import { DoneProvider } from "./done.tsx";
import "./frame.css";

/** The frame around the screens of a case: top bar, rail, the screen, status bar, and what opens over them. */
export function CaseFrame() {
  const { head } = useCase();
  const { t } = useTexts();
  const place = usePlace();
  const screen = place.screen === "start" ? "overview" : place.screen;
  const [overlay, setOverlay] = useState<"palette" | "shortcuts">();
  const View = screenViews[screen];
  useShortcuts({ openPalette: () => setOverlay("palette"), openSheet: () => setOverlay("shortcuts") });
  useEffect(() => {
    document.title = `${t(`screen.${screen}`)} · ${head.record.title} · Recourse`;
  }, [t, screen, head.record.title]);
  return (
    <DoneProvider>
      <div className="shell">
        <a className="skip-link" href="#main" onClick={focusMain}>
          {t("frame.skip")}
        </a>
        <TopBar onSearch={() => setOverlay("palette")} />
        <div className="shell-main">
          <Rail screen={screen} isNarrow={screen === "petition"} />
          <main className="main" id="main" tabIndex={-1}>
            <EvidenceDeskProvider>
              <Recovered />
              <Refused />
              <Step />
              <ScreenGuard key={screen}>
                <Suspense fallback={<div className="main-waits" aria-busy />}>
                  <View place={place} />
                </Suspense>
              </ScreenGuard>
            </EvidenceDeskProvider>
          </main>
        </div>
        <StatusBar />
      </div>
      <Palette isOpen={overlay === "palette"} onClose={() => setOverlay(undefined)} />
      <ShortcutSheet isOpen={overlay === "shortcuts"} onClose={() => setOverlay(undefined)} />
    </DoneProvider>
  );
}

/** After a sudden stop: how many edits were brought back. Silent where there were none. */
function Recovered() {
  const { t } = useTexts();
  const { saving } = useCase();
  if (saving.recovered === 0) return undefined;
  return <Note kind="ok">{t("saved.recovered", { count: saving.recovered })}</Note>;
}

/** What waited while the program was away and was refused when it came back, with the words, until somebody puts it away. */
function Refused() {
  const texts = useTexts();
  const { saving, dismissRefused } = useCase();
  const { t, say } = texts;
  if (saving.refused.length === 0) return undefined;
  return (
    <Note
      kind="bad"
      isAnswer
      head={t("saved.refused", { count: saving.refused.length })}
      actions={
        <Button variant="default" size="compact-md" onClick={dismissRefused}>
          {t("saved.refused-away")}
        </Button>
      }
    >
      <ul className="refused-acts">
        {saving.refused.map((act) => (
          <li key={act.id}>
            {say(act.saying.key, act.saying.params)}: {act.problems.map(texts.problem).join(" ")}
            {wordsOf(act).map((words, index) => (
              <blockquote key={index} dir="auto">
                {words}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** What the last undoing or redoing met, until somebody puts it away. */
function Step() {
  const { t } = useTexts();
  const { stepProblems, dismissStep } = useCase();
  return stepProblems.map((problem, index) => (
    <ToldProblem
      key={index}
      problem={problem}
      isAnswer
      actions={
        <Button variant="default" size="compact-md" onClick={dismissStep}>
          {t("saved.refused-away")}
        </Button>
      }
    />
  ));
}

function focusMain(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

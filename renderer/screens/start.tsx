import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../core/base/problem.ts";
import type { CaseHead } from "../../core/bridge/case-operations.ts";
import type { OutputOf } from "../../core/bridge/contract.ts";
import type { RecentCase } from "../../core/bridge/program-operations.ts";
import { templates } from "../../templates/index.ts";
import { useHost } from "../bridge/host.ts";
import { emptyDraft, useCaseDraft } from "../parts/start/case-draft.ts";
import { useFolderChoice } from "../parts/start/choose-folder.ts";
import { FolderDialog } from "../parts/start/folder-dialog.tsx";
import { NewCase } from "../parts/start/new-case.tsx";
import { StartCases } from "../parts/start/start-cases.tsx";
import type { CaseList } from "../parts/start/start-cases.tsx";
import { StartHelp } from "../parts/start/start-help.tsx";
import { StartSide } from "../parts/start/start-side.tsx";
import { useGivenPath } from "../parts/start/given-path.ts";
import { useOpening } from "../parts/start/use-opening.ts";
import { goTo, usePlace } from "../shell/place.ts";
import { programStateKey, useProgramState } from "../shell/program-state.ts";
import { LostProgram } from "../shell/unreachable.tsx";
import { useTexts } from "../texts/texts.ts";
import "./start.css";

interface StartProps {
  /** What stood in the way when the window tried to open a case by itself. */
  readonly problems: readonly Problem[];
  readonly onOpened: (head: CaseHead) => void;
}

/** The window without a case: begin one, open one, learn with the sample. */
export function Start({ problems, onOpened }: StartProps) {
  const { language, t } = useTexts();
  const { data: state, isError, refetch } = useProgramState();
  useReturn(() => isError && void refetch());
  const place = usePlace();
  const [draft, setDraft] = useCaseDraft();
  const opening = useOpening(problems, onOpened);
  const choice = useFolderChoice("open-case", state?.hasNativeDialogs === true, (path) => void opening.open(path));
  const dropped = useGivenPath({ onPath: (path) => void opening.open(path), onAsk: () => void choice.ask() });
  const list = useRecentList(state);
  useEffect(() => {
    document.title = t("start.name");
  }, [t]);
  const begin = async () => {
    const known = state ?? (await refetch()).data;
    if (known === undefined) return;
    opening.dismiss();
    setDraft(draft ?? emptyDraft(known, language, Object.keys(templates)[0] ?? ""));
    goTo({ screen: "start" });
  };
  return (
    <div className="start">
      <StartSide onNew={() => void begin()} onOpen={() => void choice.ask()} isBusy={opening.busy !== undefined} />
      <main className="start-main" id="main" tabIndex={-1}>
        {isError && state === undefined && (
          <LostProgram problem={{ code: "window.host-lost", severity: "blocks", params: {} }} />
        )}
        {place.screen === "settings" && <StartHelp place={place} />}
        {place.screen !== "settings" && draft !== undefined && state !== undefined && (
          <NewCase draft={draft} state={state} opening={opening} onChange={setDraft} />
        )}
        {place.screen !== "settings" && draft === undefined && state !== undefined && (
          <StartCases state={state} opening={opening} list={list} isDropExplained={dropped} onAsk={choice.ask} />
        )}
      </main>
      {choice.isListOpen && (
        <FolderDialog
          purpose="open-case"
          onChosen={(path) => {
            choice.close();
            void opening.open(path);
          }}
          onClose={choice.close}
        />
      )}
    </div>
  );
}

/** The list of cases and what was last taken off it. */
function useRecentList(state: OutputOf<"program.state"> | undefined): CaseList {
  const host = useHost();
  const queries = useQueryClient();
  const [forgotten, setForgotten] = useState<RecentCase>();
  const renew = () => queries.invalidateQueries({ queryKey: programStateKey });
  return {
    recent: state?.recent ?? [],
    forgotten,
    forget: async (entry: RecentCase) => {
      setForgotten(entry);
      await host.call("program.forget", { path: entry.path });
      await renew();
    },
    recall: async () => {
      if (forgotten === undefined) return;
      const { state: _, ...entry } = forgotten;
      setForgotten(undefined);
      await host.call("program.recall", entry);
      await renew();
    },
  };
}

/** Does something each time the program is reached again. */
function useReturn(act: () => void): void {
  const host = useHost();
  const latest = useRef(act);
  latest.current = act;
  useEffect(
    () =>
      host.onEvent(({ kind }) => {
        if (kind === "connected") latest.current();
      }),
    [host],
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Problem } from "../../core/base/problem.ts";
import type { CaseHead, CasePosition, Edit } from "../../core/bridge/case-operations.ts";
import type { Saying } from "../../core/bridge/shapes.ts";
import { useHost } from "../bridge/host.ts";
import type { Host } from "../bridge/host.ts";
import type { CaseDesk, SavingState } from "./case-desk.ts";
import { askAgain } from "./ask-again.ts";
import { bundleChanges } from "./change-bundle.ts";
import { dropRefused, readRefused } from "./refused.ts";
import { showAtOnce } from "./show-at-once.ts";
import { useDelivery } from "./use-delivery.ts";

/**
 * Keeps a window and its case in step: edits go to the host one after the other, changes by any window refresh what is shown, and
 * while the host is gone edits wait where a crash cannot reach them.
 */
export function useCaseDesk(first: CaseHead, leave: () => void): CaseDesk {
  const host = useHost();
  const [head, setHead] = useState(first);
  const [saving, setSaving] = useState<SavingState>(() => ({
    kind: "saved",
    at: first.savedAt,
    recovered: 0,
    refused: readRefused(first.caseId),
  }));
  const current = useRef(first);
  const refresh = useCallback(async () => {
    const known = await host.call("case.head", { case: current.current.case });
    const reply = known.kind === "ok" ? known : await host.call("case.open", { path: current.current.path });
    if (reply.kind === "refused") return;
    current.current = reply.value;
    setHead(reply.value);
  }, [host]);
  const queries = useQueryClient();
  const adopt = useCallback(
    (position: CasePosition) => {
      const { undo: _undo, redo: _redo, ...known } = current.current;
      if (position.revision < known.revision) return;
      current.current = { ...known, ...position };
      setHead(current.current);
      // Somebody else wrote before this act; while events are lost, nothing else would tell it.
      if (position.revision > known.revision + 1) void askAgain(queries, []);
    },
    [queries],
  );
  const { send, settled } = useDelivery({ host, current, refresh, adopt, setSaving });
  useFollowing({ host, current, refresh, settled });
  const save = useCallback(
    async (saying: Saying, edits: readonly Edit[]) => {
      const askForStopped = showAtOnce(queries, current.current.caseId, edits);
      const reply = await send(saying, edits);
      askForStopped();
      if (reply.kind === "refused") void askAgain(queries, []);
      return reply;
    },
    [queries, send],
  );
  const steps = useSteps({ host, current, refresh, settled });
  const dismissRefused = useCallback(() => {
    dropRefused(current.current.caseId);
    setSaving((before) => ({ ...before, refused: [] }));
  }, []);
  return useMemo(
    () => ({ head, saving, save, ...steps, dismissRefused, leave }),
    [head, saving, save, steps, dismissRefused, leave],
  );
}

/** Undoing and redoing, with what they met. That there is nothing to undo is no news to a person. */
function useSteps({ host, current, refresh, settled }: Followed): Pick<CaseDesk, StepPart> {
  const [stepProblems, setProblems] = useState<readonly Problem[]>([]);
  const step = useCallback(
    async (direction: "case.undo" | "case.redo") => {
      setProblems([]);
      // What is still on its way was done before.
      await settled();
      const reply = await host.call(direction, { case: current.current.case });
      setProblems(reply.problems.filter(({ code }) => !code.startsWith("project.nothing-to-")));
      await refresh();
    },
    [host, current, refresh, settled],
  );
  return useMemo(
    () => ({
      undo: () => step("case.undo"),
      redo: () => step("case.redo"),
      stepProblems,
      dismissStep: () => setProblems([]),
    }),
    [step, stepProblems],
  );
}

type StepPart = "undo" | "redo" | "stepProblems" | "dismissStep";

interface Followed {
  readonly host: Host;
  readonly current: { current: CaseHead };
  readonly refresh: () => Promise<void>;
  /** Waits for the answers to what was sent before. */
  readonly settled: () => Promise<unknown>;
}

/** Refreshes what is shown when the case changes, and when the host is reached again after a pause in which it may have changed. */
function useFollowing({ host, current, refresh, settled }: Followed): void {
  const queries = useQueryClient();
  useEffect(() => {
    const bundle = bundleChanges((types) => {
      const ask = () => {
        void askAgain(queries, types);
        void refresh();
      };
      // Before the case has what was just done here, its answer would take that out of view again.
      void settled().then(ask, ask);
    });
    const catchUp = async () => {
      const { case: handle, revision } = current.current;
      await refresh();
      if (current.current.case !== handle || current.current.revision !== revision) bundle.add([]);
    };
    void catchUp();
    const silence = host.onEvent((event) => {
      if (event.kind === "connected") void catchUp();
      if (event.kind === "case-changed" && event.case === current.current.case) bundle.add(event.types);
    });
    return () => {
      silence();
      bundle.stop();
    };
  }, [host, queries, current, refresh, settled]);
}

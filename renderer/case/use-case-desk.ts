import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { made } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { CaseHead, Edit } from "../../core/bridge/case-operations.ts";
import type { Saying } from "../../core/bridge/shapes.ts";
import { useHost } from "../bridge/host.ts";
import type { Host } from "../bridge/host.ts";
import type { CaseDesk, SavingState } from "./case-desk.ts";
import { readPending, writePending } from "./pending.ts";

/** How often an unreachable host is tried again, in milliseconds. */
const retryEvery = 1500;

/**
 * Keeps a window and its case in step: edits go to the host one after the other, changes by any window refresh what is shown, and
 * while the host is gone edits wait where a crash cannot reach them.
 */
export function useCaseDesk(first: CaseHead, leave: () => void): CaseDesk {
  const host = useHost();
  const queries = useQueryClient();
  const [head, setHead] = useState(first);
  const [saving, setSaving] = useState<SavingState>({ kind: "saved", at: first.savedAt, recovered: 0 });
  const current = useRef(first);
  const refresh = useCallback(async () => {
    const known = await host.call("case.head", { case: current.current.case });
    const reply = known.kind === "ok" ? known : await host.call("case.open", { path: current.current.path });
    if (reply.kind === "refused") return;
    current.current = reply.value;
    setHead(reply.value);
  }, [host]);
  useEffect(
    () =>
      host.onEvent((event) => {
        if (event.kind !== "case-changed" || event.case !== current.current.case) return;
        void queries.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, event.types) });
        void refresh();
      }),
    [host, queries, refresh],
  );
  const deliver = useDelivery({ host, current, refresh, setSaving });
  const save = useCallback(
    async (saying: Saying, edits: readonly Edit[]): Promise<Result<unknown>> => {
      setSaving((before) => ({ ...before, kind: "saving" }));
      const { caseId } = current.current;
      writePending(caseId, [...readPending(caseId), { saying, edits: [...edits] }]);
      return deliver();
    },
    [deliver],
  );
  const step = useCallback(
    async (direction: "case.undo" | "case.redo"): Promise<readonly Problem[]> => {
      const reply = await host.call(direction, { case: current.current.case });
      await refresh();
      return reply.problems;
    },
    [host, refresh],
  );
  return useMemo(
    () => ({ head, saving, save, undo: () => step("case.undo"), redo: () => step("case.redo"), leave }),
    [head, saving, save, step, leave],
  );
}

interface DeliveryOrder {
  readonly host: Host;
  readonly current: { current: CaseHead };
  readonly refresh: () => Promise<void>;
  readonly setSaving: (change: (before: SavingState) => SavingState) => void;
}

/** Sends what waits, in order, and goes on trying while the host is gone. What waited when the window opened counts as recovered. */
function useDelivery({ host, current, refresh, setSaving }: DeliveryOrder): () => Promise<Result<unknown>> {
  const turn = useRef<Promise<Result<unknown>>>(Promise.resolve(made(undefined)));
  const deliver = useCallback((): Promise<Result<unknown>> => {
    const sendAll = async () => {
      const result = await sendPending(host, current.current);
      if (result.kind === "lost") {
        setSaving((before) => ({ ...before, kind: "waiting" }));
        await refresh();
        return made(undefined);
      }
      setSaving((before) => ({ ...before, kind: "saved", at: result.at ?? before.at }));
      return result.reply;
    };
    turn.current = turn.current.then(sendAll, sendAll);
    return turn.current;
  }, [host, current, refresh, setSaving]);
  useEffect(() => {
    const waiting = readPending(current.current.caseId).length;
    if (waiting > 0) void deliver().then(() => setSaving((before) => ({ ...before, recovered: waiting })));
    const timer = setInterval(() => {
      if (readPending(current.current.caseId).length > 0) void deliver();
    }, retryEvery);
    return () => clearInterval(timer);
  }, [current, deliver, setSaving]);
  return deliver;
}

type Delivery =
  | { readonly kind: "lost" }
  | { readonly kind: "told"; readonly at: string | undefined; readonly reply: Result<unknown> };

/** Codes by which a window knows that nobody took its edits, as against their being refused. */
const lostCodes: readonly string[] = [
  "window.host-lost",
  "window.link-stale",
  "window.host-refused",
  "bridge.case-not-open",
  "case.busy",
];

async function sendPending(host: Host, { case: handle, caseId }: CaseHead): Promise<Delivery> {
  let told: Delivery = { kind: "told", at: undefined, reply: made(undefined) };
  for (let next = readPending(caseId)[0]; next !== undefined; next = readPending(caseId)[0]) {
    const reply = await host.call("case.change", { case: handle, ...next });
    if (reply.problems.some(({ code }) => lostCodes.includes(code))) return { kind: "lost" };
    writePending(caseId, readPending(caseId).slice(1));
    told = { kind: "told", at: reply.kind === "ok" ? reply.value.savedAt : undefined, reply };
  }
  return told;
}

/** Whether a change of some types of records can alter what a query gave. Every query names its types last. */
function isTouched(queryKey: readonly unknown[], types: readonly string[]): boolean {
  const named: unknown = queryKey.at(-1);
  if (queryKey[0] !== "case" || !Array.isArray(named) || types.length === 0) return queryKey[0] === "case";
  return named.length === 0 || named.some((type) => typeof type === "string" && types.includes(type));
}

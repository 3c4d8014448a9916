import { useCallback, useEffect, useRef } from "react";
import { made } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { CaseHead, CasePosition, Edit } from "../../core/bridge/case-operations.ts";
import type { Saying } from "../../core/bridge/shapes.ts";
import type { Host } from "../bridge/host.ts";
import type { SavingState } from "./case-desk.ts";
import { addPending, adoptPending, claimPending, dropPending, markWaiting, readPending } from "./pending.ts";
import { keepRefused, readRefused } from "./refused.ts";
import type { RefusedAct } from "./refused.ts";

/** How often an unreachable host is tried again, in milliseconds. */
const retryEvery = 1500;

/** From where to where edits go, and whom it concerns how they fare. */
export interface DeliveryOrder {
  readonly host: Host;
  readonly current: { readonly current: CaseHead };
  readonly refresh: () => Promise<void>;
  /** Takes where the case stands after an act was saved. */
  readonly adopt: (position: CasePosition) => void;
  readonly setSaving: (change: (before: SavingState) => SavingState) => void;
}

/** The way of edits to the host. */
export interface Deliveries {
  /** Sends one act behind all others. Gives what the host says of this act; without a host it waits and counts as taken. */
  readonly send: (saying: Saying, edits: readonly Edit[]) => Promise<Result<unknown>>;
  /** Waits until everything that was sent before is answered or waits for the host. */
  readonly settled: () => Promise<unknown>;
}

/** Sends acts in order, and goes on trying while the host is gone. What windows left that are gone counts as recovered. */
export function useDelivery({ host, current, refresh, adopt, setSaving }: DeliveryOrder): Deliveries {
  const turn = useRef<Promise<Result<unknown>>>(Promise.resolve(made(undefined)));
  const deliver = useCallback(
    (last: string | undefined): Promise<Result<unknown>> => {
      const sendAll = async () => {
        const result = await sendPending(host, current.current, last);
        if (result.refused.length > 0) {
          keepRefused(current.current.caseId, result.refused);
          setSaving((before) => ({ ...before, refused: readRefused(current.current.caseId) }));
        }
        const isRest = readPending(current.current.caseId).length === 0;
        if (result.kind === "lost") {
          setSaving((before) => ({ ...before, kind: "waiting" }));
          await refresh();
          return made(undefined);
        }
        const { position } = result;
        setSaving((before) => ({ ...before, kind: isRest ? "saved" : "saving", at: position?.savedAt ?? before.at }));
        if (position !== undefined) adopt(position);
        return result.reply;
      };
      turn.current = turn.current.then(sendAll, sendAll);
      return turn.current;
    },
    [host, current, refresh, adopt, setSaving],
  );
  useRecovery(current, deliver, setSaving);
  const isLeaving = useLeaving();
  const send = useCallback(
    (saying: Saying, edits: readonly Edit[]) => {
      setSaving((before) => ({ ...before, kind: "saving" }));
      const id = addPending(current.current.caseId, saying, edits);
      if (isLeaving.current) sendAtOnce(host, current.current);
      return deliver(id);
    },
    [host, current, isLeaving, deliver, setSaving],
  );
  const settled = useCallback(() => turn.current, []);
  return { send, settled };
}

/** Takes over what windows left that are gone, and tries again what waits. */
function useRecovery(
  current: DeliveryOrder["current"],
  deliver: (last: string | undefined) => Promise<unknown>,
  setSaving: DeliveryOrder["setSaving"],
): void {
  useEffect(() => {
    const tryAgain = async () => {
      const { caseId } = current.current;
      const found = await adoptPending(caseId);
      const last = readPending(caseId).at(-1)?.id;
      if (last !== undefined) await deliver(last);
      if (found > 0) setSaving((before) => ({ ...before, recovered: before.recovered + found }));
    };
    claimPending();
    void tryAgain();
    const timer = setInterval(() => void tryAgain(), retryEvery);
    return () => clearInterval(timer);
  }, [current, deliver, setSaving]);
}

/** Whether the page is being closed, known before any part of it is told. */
function useLeaving(): { readonly current: boolean } {
  const isLeaving = useRef(false);
  useEffect(() => {
    const leave = () => (isLeaving.current = true);
    const come = () => (isLeaving.current = false);
    addEventListener("pagehide", leave, { capture: true });
    addEventListener("pageshow", come);
    return () => {
      removeEventListener("pagehide", leave, { capture: true });
      removeEventListener("pageshow", come);
    };
  }, []);
  return isLeaving;
}

/** Sends all that waits without a turn, because nobody is left to wait for an answer. The host does nothing twice. */
function sendAtOnce(host: Host, { case: handle, caseId }: CaseHead): void {
  for (const { id, saying, edits } of readPending(caseId)) {
    void host.call("case.change", { case: handle, act: id, saying, edits });
  }
}

/** What became of acts; `refused` are those that waited for the host and were refused when nobody was left to be told. */
type Delivery = { readonly refused: readonly RefusedAct[] } & (
  | { readonly kind: "lost" }
  | { readonly kind: "told"; readonly position: CasePosition | undefined; readonly reply: Result<unknown> }
);

/** Codes by which a window knows that nobody took its edits, as against their being refused. */
const lostCodes: readonly string[] = ["window.host-lost", "window.link-stale", "bridge.case-not-open", "case.busy"];

/** Sends what waits up to one act, whose answer it gives. Acts behind it are left to their own sending, which is told their answer. */
async function sendPending(
  host: Host,
  { case: handle, caseId }: CaseHead,
  last: string | undefined,
): Promise<Delivery> {
  const waiting = readPending(caseId);
  let told: Delivery = { kind: "told", position: undefined, reply: made(undefined), refused: [] };
  for (const { id, saying, edits, hasWaited } of waiting.slice(0, waiting.findIndex((act) => act.id === last) + 1)) {
    const reply = await host.call("case.change", { case: handle, act: id, saying, edits });
    if (reply.problems.some(({ code }) => lostCodes.includes(code))) {
      markWaiting(caseId);
      return { kind: "lost", refused: told.refused };
    }
    dropPending(caseId, id);
    const isUntold = reply.kind === "refused" && hasWaited === true;
    const refused: readonly RefusedAct[] = isUntold
      ? [...told.refused, { id, saying, edits, problems: reply.problems }]
      : told.refused;
    told = { kind: "told", position: reply.kind === "ok" ? reply.value : undefined, reply, refused };
  }
  return told;
}

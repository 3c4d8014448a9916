import { useRef, useState } from "react";
import type { ImportOptions } from "../../../core/measurements/format.ts";
import type { Problem } from "../../../core/base/problem.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import type { ByteHandle } from "../../../core/bridge/shapes.ts";
import { useHost } from "../../bridge/host.ts";
import type { Host } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";

/** Where a log is on its way: sent to the host, looked at, imported. Its report stays until the log is put away. */
export type LogState =
  | { readonly kind: "sending"; readonly share: number }
  | { readonly kind: "not-sent"; readonly problems: readonly Problem[] }
  | { readonly kind: "sent"; readonly handle: ByteHandle; readonly problems: readonly Problem[] }
  | { readonly kind: "importing"; readonly handle: ByteHandle; readonly share: number | undefined }
  | { readonly kind: "done"; readonly result: OutputOf<"measure.import"> };

/** A log that a person chose. `key` names it in this window only. */
export interface ChosenLog {
  readonly key: string;
  readonly file: File;
  readonly state: LogState;
}

/** The logs that are being looked at, and what can be done with them. */
export interface LogIntake {
  readonly logs: readonly ChosenLog[];
  readonly add: (files: readonly File[]) => void;
  readonly remove: (key: string) => void;
  /** Imports the logs named, one after the other, each with its statements. Stopped, the rest stay as they were. */
  readonly importAll: (plans: ReadonlyMap<string, ImportOptions>) => Promise<void>;
  readonly isImporting: boolean;
  readonly stop: () => void;
}

/** An intake for the logs of the open case. */
export function useLogIntake(): LogIntake {
  const host = useHost();
  const { head } = useCase();
  const [logs, setLogs] = useState<readonly ChosenLog[]>([]);
  const [isImporting, setImporting] = useState(false);
  const uploads = useRef(new Map<string, AbortController>());
  const stopping = useRef(new AbortController());
  const show = (key: string, state: LogState) =>
    setLogs((before) => before.map((log) => (log.key === key ? { ...log, state } : log)));
  const add = (files: readonly File[]) => {
    const added = files.map((file): ChosenLog => ({
      key: crypto.randomUUID(),
      file,
      state: { kind: "sending", share: 0 },
    }));
    setLogs((before) => [...before, ...added]);
    for (const log of added) {
      const upload = new AbortController();
      uploads.current.set(log.key, upload);
      void send(host, log.file, { signal: upload.signal, show: (state) => show(log.key, state) });
    }
  };
  const remove = (key: string) => {
    uploads.current.get(key)?.abort();
    setLogs((before) => before.filter((log) => log.key !== key));
  };
  const importAll = async (plans: ReadonlyMap<string, ImportOptions>) => {
    stopping.current = new AbortController();
    setImporting(true);
    for (const [key, options] of plans) {
      const log = logs.find((one) => one.key === key);
      if (log?.state.kind !== "sent" || stopping.current.signal.aborted) continue;
      const order = { case: head.case, handle: log.state.handle, options, signal: stopping.current.signal };
      await importOne(host, order, (state) => show(key, state));
    }
    setImporting(false);
  };
  return { logs, add, remove, importAll, isImporting, stop: () => stopping.current.abort() };
}

interface Sending {
  readonly signal: AbortSignal;
  readonly show: (state: LogState) => void;
}

async function send(host: Host, file: File, { signal, show }: Sending): Promise<void> {
  const onProgress = (bytes: number) => show({ kind: "sending", share: file.size === 0 ? 0 : bytes / file.size });
  const reply = await host.send(file, { onProgress, signal });
  if (reply.kind === "refused") show({ kind: "not-sent", problems: reply.problems });
  else show({ kind: "sent", handle: reply.value, problems: [] });
}

interface ImportOrder {
  readonly case: string;
  readonly handle: ByteHandle;
  readonly options: ImportOptions;
  readonly signal: AbortSignal;
}

async function importOne(host: Host, order: ImportOrder, show: (state: LogState) => void): Promise<void> {
  const { handle, options, signal } = order;
  const job = crypto.randomUUID();
  const silence = host.onEvent((event) => {
    if (event.kind !== "progress" || event.job !== job) return;
    show({ kind: "importing", handle, share: event.total === 0 ? undefined : event.done / event.total });
  });
  const cancel = () => void host.call("job.cancel", { job });
  signal.addEventListener("abort", cancel, { once: true });
  show({ kind: "importing", handle, share: undefined });
  const reply = await host.call("measure.import", { case: order.case, file: handle, options, job });
  signal.removeEventListener("abort", cancel);
  silence();
  if (reply.kind === "ok") show({ kind: "done", result: reply.value });
  else show({ kind: "sent", handle, problems: reply.problems });
}

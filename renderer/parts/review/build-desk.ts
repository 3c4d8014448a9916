import { useEffect, useState } from "react";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import type { Problem } from "../../../core/base/problem.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";

/** How a build stands. What it came to stays until the next one begins. */
export type BuildState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly job: string; readonly share: number; readonly language: string | undefined }
  | { readonly kind: "built"; readonly result: OutputOf<"petition.build"> }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** What is built and where to. With `asDraft` open problems do not stop it; every page says so. */
export interface BuildOrder {
  readonly petition: string;
  readonly languages: readonly string[];
  readonly out: string;
  readonly asDraft: boolean;
}

/** Building the files of a petition, with its progress and a way to stop. */
export interface BuildDesk {
  readonly state: BuildState;
  readonly start: (order: BuildOrder) => Promise<void>;
  readonly stop: () => void;
}

/** The desk at which the files of the open case are built. */
export function useBuildDesk(): BuildDesk {
  const host = useHost();
  const { head } = useCase();
  const [state, setState] = useState<BuildState>({ kind: "idle" });
  const job = state.kind === "running" ? state.job : undefined;
  useEffect(() => {
    if (job === undefined) return;
    return host.onEvent((event) => {
      if (event.kind !== "progress" || event.job !== job) return;
      // Originals are hashed first, under their own names; pages are told by language.
      const language = event.unit === "share" ? event.name : undefined;
      setState({ kind: "running", job, share: event.done / Math.max(1, event.total), language });
    });
  }, [host, job]);
  const start = async ({ petition, ...order }: BuildOrder) => {
    if (job !== undefined) return;
    const own = crypto.randomUUID();
    setState({ kind: "running", job: own, share: 0, language: undefined });
    const id = recordIdSchema.parse(petition);
    const reply = await host.call("petition.build", { case: head.case, petition: id, ...order, job: own });
    if (reply.kind === "ok") setState({ kind: "built", result: reply.value });
    else setState({ kind: "refused", problems: reply.problems });
  };
  const stop = () => {
    if (job !== undefined) void host.call("job.cancel", { job });
  };
  return { state, start, stop };
}

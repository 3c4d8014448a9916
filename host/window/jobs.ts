import { blocks, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { BridgeEvent } from "../../core/bridge/event.ts";
import type { CallContext } from "./workplace.ts";

/** Work under way that a window may stop, by the name that the window gave it. */
export type Jobs = Map<string, AbortController>;

/**
 * Does work that `job.cancel` can stop while it lasts, and that ends with its caller. Stopped, it answers `command.interrupted`; an error
 * of any other kind is thrown on.
 */
export async function withJob<T>(
  jobs: Jobs,
  job: string | undefined,
  context: CallContext,
  work: (context: CallContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  const controller = new AbortController();
  const signal = AbortSignal.any([context.signal, controller.signal]);
  if (job !== undefined) jobs.set(job, controller);
  try {
    return await work({ ...context, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    return refused(blocks("command.interrupted", {}));
  } finally {
    if (job !== undefined && jobs.get(job) === controller) jobs.delete(job);
  }
}

/** Which work tells how far it is, and in what its amount is counted. */
interface ToldWork {
  readonly job: string | undefined;
  readonly total: number;
  readonly unit: (BridgeEvent & { readonly kind: "progress" })["unit"];
}

/** Parts of the whole after which a window is told again: enough for a smooth bar, few enough for a file of any size. */
const steps = 200;

/** Tells the windows how far work is, at most a few hundred times in all and once for each thing named. Work without a name tells nothing. */
export function progressTeller(
  context: CallContext,
  { job, total, unit }: ToldWork,
): (done: number, name?: string) => void {
  let told = "";
  return (done, name) => {
    const step = total === 0 ? steps : Math.floor((Math.min(done, total) / total) * steps);
    const mark = `${step} ${name ?? ""}`;
    if (job === undefined || mark === told) return;
    told = mark;
    context.emit({
      kind: "progress",
      job,
      done: Math.min(done, total),
      total,
      unit,
      ...(name === undefined ? {} : { name }),
    });
  };
}

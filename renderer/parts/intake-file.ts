import { blocks, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { ByteHandle } from "../../core/bridge/shapes.ts";
import type { Host } from "../bridge/host.ts";
import { isAsChosen } from "../bridge/http-bridge.ts";
import type { PaceCounter } from "./pace.ts";

/** What is done with a file once it has reached the host, under a job that its progress is told for. */
export type TakeFile<T> = (handle: ByteHandle, file: File, job: string) => Promise<Result<T>>;

/** How one file is followed and stopped. */
interface Watch {
  readonly pace: PaceCounter;
  readonly signal: AbortSignal;
}

/**
 * Sends one file to the host and has it taken in. The browser reads it from the disk as it is sent. Stopped on the way, it is refused as
 * interrupted.
 */
export async function takeOne<T>(
  host: Host,
  file: File,
  take: TakeFile<T>,
  { pace, signal }: Watch,
): Promise<Result<T>> {
  // A signal of its own: the common one would hold on to every file until the last is in.
  const upload = new AbortController();
  const stopUpload = () => upload.abort();
  signal.addEventListener("abort", stopUpload, { once: true });
  const sent = await host.send(file, { onProgress: pace.send, signal: upload.signal });
  signal.removeEventListener("abort", stopUpload);
  if (sent.kind === "refused") return refused(...(await reasonOf(host, file, sent.problems)));
  if (signal.aborted) {
    await host.drop(sent.value);
    return refused(blocks("command.interrupted", {}));
  }
  const job = crypto.randomUUID();
  const stopJob = () => void host.call("job.cancel", { job });
  signal.addEventListener("abort", stopJob, { once: true });
  const silence = host.onEvent((event) => {
    if (event.kind === "progress" && event.job === job && event.unit === "bytes") pace.hash(event.done);
  });
  try {
    return await take(sent.value, file, job);
  } finally {
    silence();
    signal.removeEventListener("abort", stopJob);
  }
}

/** Why a file did not arrive: the host is gone, the file changed on the disk while it was read, or whatever was told. */
async function reasonOf(host: Host, file: File, told: readonly Problem[]): Promise<readonly Problem[]> {
  if (!told.some(({ code }) => code === "bridge.upload-broken")) return told;
  const answer = await host.call("program.state", {});
  if (answer.kind === "refused") return answer.problems;
  return (await isAsChosen(file)) ? told : [blocks("evidence.changed-while-reading", { file: file.name })];
}

import { setTimeout as wait } from "node:timers/promises";

/** How long this thread may be kept busy, and how long it then stays free, in milliseconds. */
const [longest, pause] = [10, 2];

/**
 * A pause to be awaited between the steps of long work: where the thread was busy for longer than a moment, it is left for what came in
 * meanwhile, such as the calls and files of a window that is starting.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await wait(pause);
    since = performance.now();
  };
}

import { describe, expect, it } from "vitest";
import { breather } from "../../../host/case-folder/breather.ts";

function workFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Whether something that came in meanwhile was answered before the pause was over. */
async function isAnsweredDuring(pause: () => Promise<void>): Promise<boolean> {
  let isAnswered = false;
  setImmediate(() => (isAnswered = true));
  await pause();
  return isAnswered;
}

describe("a pause in long work", () => {
  it("lets others have their turn once the work lasted", async () => {
    const pause = breather();
    workFor(30);
    expect(await isAnsweredDuring(pause)).toBe(true);
  });

  it("begins to count anew after each pause", async () => {
    const pause = breather();
    workFor(30);
    await pause();
    expect(await isAnsweredDuring(pause)).toBe(false);
  });
});

import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { askAgain } from "../../renderer/case/ask-again.ts";

describe("what a window shows", () => {
  it("is asked for again when the case changes while the first answer is on its way", async () => {
    const { queries, observer, answers } = slowHost(["finding"]);
    await answers.asked(1);
    const settled = askAgain(queries, ["finding"]);
    answers.give("before the change");
    await answers.asked(2);
    answers.give("after the change");
    await settled;
    expect(observer.getCurrentResult().data).toBe("after the change");
  });

  it("is left alone when something else changes", async () => {
    const { queries, observer, answers } = slowHost(["finding"]);
    await answers.asked(1);
    answers.give("as it was");
    await askAgain(queries, ["allegation"]);
    await expect.poll(() => observer.getCurrentResult().data).toBe("as it was");
    expect(answers.count()).toBe(1);
  });
});

/** A window that shows one answer of a host that is answered by hand. */
function slowHost(types: readonly string[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const waiting: ((answer: string) => void)[] = [];
  let count = 0;
  const observer = new QueryObserver(queries, {
    queryKey: ["case", "one", "case.records", types],
    queryFn: () =>
      new Promise<string>((resolve) => {
        count += 1;
        waiting.push(resolve);
      }),
  });
  observer.subscribe(() => undefined);
  const answers = {
    asked: (times: number) => expect.poll(() => count).toBe(times),
    give: (answer: string) => waiting.shift()?.(answer),
    count: () => count,
  };
  return { queries, observer, answers };
}

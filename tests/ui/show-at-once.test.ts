import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { showAtOnce } from "../../renderer/case/show-at-once.ts";

const queryKey = ["case", "one", "records", ["person"]];
const ada = { id: "p-1", name: "Ada", role: "Witness", isPublicRole: true };

describe("an edit that the case has not taken yet", () => {
  it("is shown, and no answer that was on its way before it takes its place", async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
    const waiting: ((records: readonly object[]) => void)[] = [];
    const queryFn = () => new Promise<readonly object[]>((resolve) => waiting.push(resolve));
    const observer = new QueryObserver(queries, { queryKey, queryFn });
    observer.subscribe(() => undefined);
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()?.([ada]);
    await expect.poll(() => observer.getCurrentResult().data).toEqual([ada]);

    void queries.invalidateQueries({ queryKey });
    await expect.poll(() => waiting.length).toBe(1);
    const askAgain = showAtOnce(queries, "one", [{ edit: "fields", id: "p-1", set: { name: "Ada L." } }]);
    waiting.shift()?.([ada]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(observer.getCurrentResult().data).toEqual([{ ...ada, name: "Ada L." }]);

    askAgain();
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()?.([{ ...ada, name: "Ada Lovelace" }]);
    await expect.poll(() => observer.getCurrentResult().data).toEqual([{ ...ada, name: "Ada Lovelace" }]);
  });
});

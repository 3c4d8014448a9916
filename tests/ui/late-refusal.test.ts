import { expect } from "./expect.ts";
import { describe, it } from "vitest";
import { goByRail, noAnswer, openWindow, serve, stop } from "./window.ts";

describe("an edit that waited while the program was away", () => {
  it("is told with its words when the case refuses it afterwards, until somebody puts it away", async () => {
    const { page, host, home, folder, casePath, origin, call } = await openWindow({ sample: true, allowed: noAnswer });
    await goByRail(page, /^Settings/);
    await page.getByRole("tab", { name: "This case" }).click();
    const title = page.getByRole("textbox", { name: "Title" });
    await expect(title).toHaveValue(/Belarus/);
    const opened = await call("case.open", { path: casePath ?? "" });
    const caseId = opened.kind === "ok" ? opened.value.caseId : "";
    await stop(host, "SIGKILL");
    // An edit of a record that is not there: what a case refuses whenever it comes.
    await page.evaluate(leaveAct, { caseId, words: "Words that must not be lost" });
    const again = await serve({ home, folder, casePath, port: Number(new URL(origin).port) });
    try {
      await page.goto("about:blank");
      await page.goto(again.link);
      const told = page.getByRole("alert").filter({ hasText: "could not be saved" });
      await expect(told).toContainText("Words that must not be lost");
      await page.reload();
      await expect(told).toContainText("Words that must not be lost");
      await told.getByRole("button", { name: "Put away" }).click();
      await expect(told).toHaveCount(0);
    } finally {
      await stop(again.child);
    }
  });
});

/** Runs in the page: what a window leaves behind that is killed while its edit waits. */
function leaveAct({ caseId, words }: { readonly caseId: string; readonly words: string }): void {
  const saying = { key: "done.field-set", params: { field: "text" } };
  const edits = [{ edit: "fields", id: "f-not-there", set: { text: words } }];
  localStorage.setItem(`recourse.pending.${caseId}.gone`, JSON.stringify([{ id: "act", saying, edits }]));
}

import { join } from "node:path";
import { describe, it } from "vitest";
import { recordSchemas } from "../../core/project/record.ts";
import { writeNewcomerFiles } from "./newcomer-files.ts";
import { expect, mouseHand } from "./newcomer-hands.ts";
import { addFiles, beginWalk, recordsAt, writeFinding } from "./walk.ts";
import type { Walk } from "./walk.ts";
import { caseOf, openWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

const typed = "Nobody announced it beforehand.";

describe("the sample case", () => {
  it("is changed on every screen, goes back to its beginning by undo alone, comes again by redo, and is built", async () => {
    const shown = await openWindow({ sample: true });
    const walk = await beginWalk(shown, mouseHand(shown.page), "en");
    const before = await everything(shown);
    await addFiles(walk, writeNewcomerFiles(shown.folder));
    await removeExhibit(walk);
    await importCounts(walk);
    await writeFinding(walk, { text: typed, when: "9 Aug 2020", exhibit: "witness" });
    await removeFinding(walk);
    await linkElement(walk);
    await changePetition(walk);
    const after = await everything(shown);
    expect(after.length - before.length).toBe(7);
    await stepAll(shown, "undo");
    expect(await everything(shown)).toEqual(before);
    await stepAll(shown, "redo");
    expect(await everything(shown)).toEqual(after);
    await build(walk);
  });
});

/** Every record of the case but custody, which says what happened to an original and is never taken back. */
async function everything(window: TestWindow) {
  const types = Object.keys(recordSchemas).filter((type) => type !== "custodyEntry");
  const records = await recordsAt(window, window.casePath ?? "", types);
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function removeExhibit({ page, hand, word }: Walk): Promise<void> {
  await page.getByRole("row", { name: /E-05/ }).click();
  await hand.press("button", word("evidence.remove"));
  await expect(page.getByRole("row", { name: /E-05/ })).toHaveCount(0);
}

async function importCounts({ page, hand, word }: Walk): Promise<void> {
  const log = join(import.meta.dirname, "../cases/measurements/ooni-explorer-csv/query-missing/input.csv");
  await hand.go(word("screen.measurements"));
  await hand.files(word("measurements.import"), [log]);
  await hand.press("button", word("measurements.import-count", { count: 1 }));
  await hand.choose(word("measurements.country"), "Belarus", "Belarus (BY)");
  await hand.type(word("measurements.test"), "web_connectivity");
  await expect(page.getByRole("article", { name: "input.csv" })).toContainText(
    word("measurements.lines", { rows: 1, total: 2 }),
  );
  await hand.press("button", word("measurements.import-count", { count: 1 }));
  await expect(page.getByRole("link", { name: word("measurements.see-series") })).toBeVisible();
}

async function removeFinding({ page, hand, word }: Walk): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/facts/f-arrest";
  });
  await hand.press("button", word("facts.remove-finding"));
  await expect(page.getByRole("status").filter({ hasText: "is removed" })).toBeVisible();
}

async function linkElement({ page, hand, word }: Walk): Promise<void> {
  await hand.go(word("screen.law"));
  await hand.press("button", word("law.next"));
  await hand.press("button", word("law.link-finding"));
  await hand.choose(word("facts.pick.finding"), "announced", /announced/);
  await expect(page.getByRole("complementary").getByRole("listitem").filter({ hasText: typed })).toBeVisible();
}

async function changePetition({ page, hand, word, say }: Walk): Promise<void> {
  await hand.go(word("screen.petition"));
  const parts = page.getByRole("navigation", { name: word("petition.sections") });
  await hand.press("button", new RegExp(say("petition.part.opening")), parts);
  await hand.press("button", /^Paragraph 1, en:/);
  await expect(page.locator("[contenteditable=true]")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(` ${typed}`);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Paragraph 1, en:/ })).toContainText(typed);
  await hand.menu(word("petition.add"), word("petition.add.text"));
  await expect(page.getByRole("button", { name: /^Paragraph \d+, en: New paragraph/ })).toBeVisible();
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/** Presses the keys until there is nothing left to undo or redo. */
async function stepAll(shown: TestWindow, way: "undo" | "redo"): Promise<void> {
  const { page } = shown;
  await page.getByRole("navigation", { name: "Stages" }).getByRole("link").first().focus();
  for (let now = await caseOf(shown); now[way] !== undefined; now = await caseOf(shown)) {
    const { revision } = now;
    await page.keyboard.press(way === "undo" ? "Control+z" : "Control+Shift+z");
    await expect.poll(async () => (await caseOf(shown)).revision).not.toBe(revision);
  }
}

async function build({ page, hand, word }: Walk): Promise<void> {
  await hand.go(word("screen.review"));
  await hand.press("button", word("review.build"));
  await expect(page.getByRole("region", { name: word("review.files") })).toContainText("en.pdf", { timeout: 60_000 });
}

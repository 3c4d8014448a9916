import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "vitest";
import { recordSchemas } from "../../core/project/record.ts";
import { expect, mouseHand } from "./newcomer-hands.ts";
import { beginWalk, recordsAt } from "./walk.ts";
import { caseOf, openWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

it("an import that is stopped half-way leaves nothing of its log in the case, and the log stays ready", async () => {
  const shown = await openWindow({ sample: true });
  const { page, folder, casePath = "" } = shown;
  const { hand, word } = await beginWalk(shown, mouseHand(page), "en");
  const before = await everything(shown);
  const files = filesIn(casePath);
  await hand.go(word("screen.measurements"));
  await hand.files(word("measurements.import"), [writeLargeLog(folder)]);
  const log = page.getByRole("article", { name: "large.csv" });
  await expect(log).toContainText(word("measurements.mapping"), { timeout: 60_000 });
  await hand.choose(word("measurements.zone"), "minsk", "Europe/Minsk");
  await hand.type(word("measurements.title"), "Readings of every hour");
  await hand.tick("checkbox", word("measurements.checked"));
  await expect(log).toContainText(word("measurements.lines", { rows: "300,000", total: "300,001" }), {
    timeout: 60_000,
  });
  await hand.press("button", word("measurements.import-count", { count: 1 }));
  await expect
    .poll(() => log.getByRole("progressbar").evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.value : 0)))
    .toBeGreaterThan(0);
  await hand.press("button", word("action.stop"));
  await expect(page.getByRole("button", { name: word("measurements.import-count", { count: 1 }) })).toBeVisible();
  await expect(log.getByRole("alert")).toBeVisible();
  expect(await everything(shown)).toEqual(before);
  expect(filesIn(casePath)).toEqual(files);
  expect((await caseOf(shown)).undo).toBeUndefined();
});

const rows = 300_000;

/** A table of many readings in every hour of some weeks. */
function writeLargeLog(folder: string): string {
  const start = Date.parse("2020-01-01T00:00:00Z");
  const lines = Array.from({ length: rows }, (_, reading) => {
    const time = new Date(start + Math.floor(reading / 300) * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
    return `${time},${90 + (reading % 10)}`;
  });
  const path = join(folder, "large.csv");
  writeFileSync(path, ["time,value", ...lines, ""].join("\n"));
  return path;
}

async function everything(window: TestWindow) {
  return recordsAt(window, window.casePath ?? "", Object.keys(recordSchemas));
}

/** Every file of the case with its size. */
function filesIn(path: string): readonly string[] {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names.map((name) => `${name} ${statSync(join(path, name)).size}`).toSorted();
}

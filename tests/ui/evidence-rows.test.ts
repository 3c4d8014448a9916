import type { Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { instantFromEpoch } from "../../core/base/instant.ts";
import { openCase } from "../../host/case-folder/open-case.ts";
import { putRecords } from "../../host/case-folder/put-records.ts";
import { valueOf } from "../host/case-folder/workshop.ts";
import { emptyCase, goToEvidence, openRow, rowsOf } from "./evidence-window.ts";
import { expect } from "./expect.ts";
import { startWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

const count = 100_000;

/** How long the whole list may be on its way, in milliseconds. */
const patience = { timeout: 120_000 };

let root = "";
let shown: TestWindow | undefined;

// The case is written in one go and opened once; the tests go on in the same window.
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "recourse-rows-"));
  const place = await emptyCase(root);
  const { signal } = new AbortController();
  const deps = { home: place.home, clock: () => instantFromEpoch(Date.now()), signal, author: "Human Rights Group" };
  const folder = valueOf(await openCase(place.casePath, deps));
  valueOf(
    await putRecords(
      folder,
      Array.from({ length: count }, (_, index) => itemOf(index + 1)),
      deps,
    ),
  );
  shown = await startWindow(place);
  await shown.page.locator("nav").first().waitFor(patience);
  await goToEvidence(shown.page);
  await expect(shown.page.getByRole("search")).toContainText("Showing 100,000 of 100,000", patience);
}, 300_000);

afterAll(async () => {
  await shown?.close();
  rmSync(root, { recursive: true, force: true });
});

function openPage(): TestWindow {
  if (shown === undefined) throw new Error("The window was not opened.");
  return shown;
}

/** An item whose original never came with the case: the list is about rows. */
function itemOf(number: number) {
  const digest = `sha256:${createHash("sha256").update(String(number)).digest("hex")}`;
  const fileName = `reading-${number}.txt`;
  const said = { kind: "document", reliability: "unverified", confidentiality: "public", mediaType: "text/plain" };
  const fields = {
    label: `E-${String(number).padStart(2, "0")}`,
    title: fileName,
    fileName,
    digest,
    bytes: 9,
    ...said,
  };
  return { type: "evidenceItem", id: `item-${number}`, fields };
}

/** How many rows stand in the document, whatever the list holds. */
async function expectFewRows(page: Page) {
  const drawn = await page.locator("[role=row]").count();
  expect(drawn).toBeGreaterThan(10);
  expect(drawn).toBeLessThan(200);
}

describe("a list of 100,000 items", () => {
  it("shows its first rows, goes to its end and back by keys and by the wheel, and draws only what is in view", async () => {
    const { page } = openPage();
    const row = (label: string) => rowsOf(page).filter({ has: page.getByText(label, { exact: true }) });
    await expect(row("E-01")).toBeVisible();
    await expect(page.getByRole("search")).toContainText("Showing 100,000 of 100,000");
    await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", String(count + 1));
    await expectFewRows(page);
    await page.getByRole("grid").focus();
    await page.keyboard.press("End");
    await expect(row("E-100000")).toBeInViewport({ ratio: 0.9 });
    await expect(row("E-100000")).toHaveAttribute("aria-rowindex", String(count + 1));
    await expectFewRows(page);
    await page.keyboard.press("Home");
    await expect(row("E-01")).toBeInViewport({ ratio: 0.9 });
    await page.getByRole("grid").hover();
    await page.mouse.wheel(0, count * 36);
    await expect(row("E-100000")).toBeInViewport({ ratio: 0.9 });
    await page.mouse.wheel(0, -720);
    await expect(row("E-99980")).toBeInViewport({ ratio: 0.9 });
    await expectFewRows(page);
  });

  it("is narrowed to one row, from which its details open, and is whole again with the row in view", async () => {
    const { page } = openPage();
    const filters = page.getByRole("search");
    await expect(filters).toContainText("Showing 100,000 of 100,000");
    await filters.getByRole("textbox").fill("reading-77123.txt");
    await expect(filters).toContainText("Showing 1 of 100,000");
    await expect(rowsOf(page)).toHaveCount(1);
    const details = await openRow(page, "E-77123");
    await expect(details).toContainText("Original missing");
    await details.getByRole("button", { name: "Close the details" }).click();
    await filters.getByRole("button", { name: "Clear filters" }).click();
    await expect(filters).toContainText("Showing 100,000 of 100,000");
    await expectFewRows(page);
  });

  it("opens an item that a link names with its row in view, far down as it is", async () => {
    const { page, origin } = openPage();
    await page.goto(`${origin}/#/evidence/item-50001`);
    await expect(page.getByRole("complementary", { name: "Details of E-50001" })).toBeVisible();
    await expect(rowsOf(page).filter({ hasText: "E-50001" })).toBeInViewport();
    await expectFewRows(page);
  });

  it("does not tick more rows at once than one act is done to, and says so", async () => {
    const { page } = openPage();
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+a");
    await expect(page.getByRole("search")).toContainText("More than 5,000 rows cannot be ticked at once.");
    await page.keyboard.press("Space");
    await expect(page.getByRole("group", { name: "1 ticked" })).toBeVisible();
  });
});

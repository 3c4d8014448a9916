import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect as expectPage } from "./expect.ts";
import type { Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import { caseOf, openWindow } from "./window.ts";
import type { TestWindow, WindowWish } from "./window.ts";

const root = join(import.meta.dirname, "../..");
const shared = join(root, "../shared/data");
const synthetic = join(root, "templates/samples/belarus-2020/evidence/e-11-synthetic-connectivity.csv");

async function openMeasurements(wish: WindowWish = {}): Promise<TestWindow & { readonly handle: string }> {
  const window = await openWindow({ sample: true, ...wish });
  await expectPage(window.page.getByRole("main")).toBeVisible();
  await window.page.evaluate(() => {
    location.hash = "#/measurements";
  });
  await expectPage(window.page.getByRole("heading", { level: 1, name: "Measurements" })).toBeVisible();
  return { ...window, handle: (await caseOf(window)).case };
}

async function recordsOf({ call, handle }: Pick<TestWindow, "call"> & { readonly handle: string }, type: string) {
  const reply = await call("case.records", { case: handle, types: [type] });
  if (reply.kind === "refused") throw new Error(JSON.stringify(reply.problems));
  return reply.value.records;
}

async function chooseLogs(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import logs" }).click();
  await (await chooser).setFiles([...paths]);
}

async function chooseFrom(page: Page, label: string | RegExp, typed: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name: option, exact: true }).click();
}

describe("the chart of a series", () => {
  it("is read bin by bin with the keys, in local time and UTC, and turns into rows and back", async () => {
    const { page } = await openMeasurements();
    await expectPage(
      page.getByRole("img", { name: /Synthetic share of normal connectivity.*One disruption/ }),
    ).toBeVisible();
    const reader = page.getByRole("slider", { name: "Reading of the series, bin by bin" });
    await reader.focus();
    await page.keyboard.press("Home");
    await expectPage(reader).toHaveAttribute("aria-valuetext", /^26 Jul 2020, 00:00 \(25 Jul 2020, 21:00 UTC\): 98\.6/);
    await page.keyboard.press("ArrowRight");
    await expectPage(reader).toHaveAttribute("aria-valuetext", /01:00 \(.*22:00 UTC\): 98\.9/);
    await page.keyboard.press("Shift+ArrowRight");
    await expectPage(reader).toHaveAttribute("aria-valuetext", /2 bins, none empty, lowest 97\.4, highest 98\.9/);
    await page.keyboard.press("End");
    await expectPage(reader).toHaveAttribute("aria-valuetext", /^14 Aug 2020, 23:00/);
    await page.keyboard.press("t");
    const rows = page.getByRole("region", { name: "Rows of the series" });
    await expectPage(rows).toBeFocused();
    await expectPage(rows.getByRole("row", { name: /14 Aug 2020, 23:00/ })).toBeVisible();
    expect(await rows.getByRole("row").count()).toBeLessThan(80);
    await page.keyboard.press("t");
    await expectPage(reader).toBeFocused();
  });

  it("names a caveat that this version has no words for by its code", async () => {
    const window = await openMeasurements();
    for (const { id, fields } of await recordsOf(window, "series")) {
      const caveats = [...(fields["caveats"] as readonly string[]), "clock-{drift"];
      const edits = [{ edit: "fields", id, set: { caveats } }] as const;
      const saying = { key: "done.field-set", params: { field: "caveats" } };
      expect((await window.call("case.change", { case: window.handle, saying, edits })).kind).toBe("ok");
    }
    await expectPage(window.page.getByRole("list", { name: "What this series cannot show" })).toContainText(
      "A caveat that this version of the program does not know: clock-{drift",
    );
  });

  it("keeps its time axis from left to right in an interface that is written from right to left", async () => {
    const { page } = await openWindow({ sample: true, language: "ar" });
    await expectPage(page.getByRole("main")).toBeVisible();
    await page.evaluate(() => {
      location.hash = "#/measurements";
    });
    const chart = page.locator("figure svg[role=img]");
    await expectPage(chart).toBeVisible();
    const first = await chart.getByText("26").first().boundingBox();
    const last = await chart.getByText("13").last().boundingBox();
    expect(first?.x).toBeLessThan(last?.x ?? 0);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
  });

  it("judges anew when the end of the baseline is moved, and refuses what is no date", async () => {
    const { page } = await openMeasurements();
    const split = page.getByRole("textbox", { name: "End of the baseline" });
    await split.fill("2020-08-11 00:00");
    await split.press("Enter");
    await expectPage(page.getByText("10 Aug 2020, 21:00 UTC", { exact: true })).toBeVisible();
    await expectPage(page.getByRole("row", { name: /^D1 11 Aug 2020, 00:00/ })).toBeVisible();
    await split.fill("next week");
    await split.press("Enter");
    await expectPage(page.getByText("This is no date and time.")).toBeVisible();
    await expectPage(page.getByRole("row", { name: /^D1 11 Aug 2020, 00:00/ })).toBeVisible();
  });

  it("is saved as a table with the clocks of both zones", async () => {
    const { page } = await openMeasurements();
    await expectPage(page.getByRole("figure")).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export CSV" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("E-11-value.csv");
    const lines = readFileSync(await file.path(), "utf8").split("\r\n");
    expect(lines[0]).toMatch(/^utc,local,value/);
    expect(lines[1]).toMatch(/^2020-07-25T21:00:00Z,2020-07-26 00:00,98\.6/);
    expect(lines.length).toBe(482);
  });
});

describe("what was found in a series", () => {
  it("becomes a finding with its exhibit and its values, as one deed that is taken back as one", async () => {
    const window = await openMeasurements();
    const before = (await recordsOf(window, "finding")).length;
    const proposal = window.page.getByRole("article", { name: "D1" });
    await expectPage(proposal).toContainText("From 09:00 local time on 9 August 2020 (06:00 UTC)");
    await expectPage(proposal).toContainText("This series cannot show who cut the link.");
    await proposal.getByRole("button", { name: "Edit wording of D1" }).click();
    const wording = proposal.getByRole("textbox", { name: "Wording" });
    await wording.fill((await wording.inputValue()).replace(/^From/, "Between"));
    await proposal.getByRole("button", { name: "Accept D1" }).click();
    await expectPage(window.page.getByRole("link", { name: "One finding was accepted" })).toBeVisible();
    const made = async () =>
      (await recordsOf(window, "finding")).find(
        ({ fields: { text } }) => typeof text === "string" && text.startsWith("Between {value:"),
      )?.fields;
    await expectPage.poll(made).toMatchObject({
      lane: "network",
      confidence: "confirmed",
      author: "Human Rights Group",
      exhibits: ["ev-synthetic"],
      series: "series-synthetic",
      when: { day: "2020-08-09", time: "09:00", until: "2020-08-12" },
      values: { lowest: { kind: "computed", of: "disruption-synthetic", measure: "lowestShareOfBaseline" } },
    });
    await window.page.getByRole("button", { name: "Undo", exact: true }).click();
    await expectPage(proposal).toBeVisible();
    expect((await recordsOf(window, "finding")).length).toBe(before);
    expect((await recordsOf(window, "disruption")).map(({ id }) => id)).toEqual(["disruption-synthetic"]);
  });

  it("cannot be forgotten while a sentence rests on it, and the screen says so", async () => {
    const window = await openMeasurements();
    const kept = window.page.getByRole("checkbox", { name: "Keep D1 so that it can be cited" });
    await expectPage(kept).toBeChecked();
    await kept.click();
    await expectPage(window.page.getByText(/A sentence rests on the disruption/)).toBeVisible();
    await expectPage(kept).toBeChecked();
  });

  it("can be left out for now and brought back", async () => {
    const { page } = await openMeasurements();
    await page.getByRole("button", { name: "Leave out D1" }).click();
    await expectPage(page.getByRole("article", { name: "D1" })).toBeHidden();
    await page.getByRole("button", { name: "Show the one left out" }).click();
    await expectPage(page.getByRole("article", { name: "D1" })).toBeVisible();
  });
});

describe("a log of an unknown format", () => {
  /** The real series of the sample with two lines that cannot be read. */
  function brokenLog(folder: string): string {
    const lines = readFileSync(synthetic, "utf8").split("\n");
    lines[3] = "yesterday,97,60,SYNTHETIC";
    lines[7] = "2020-07-26T06:00:00+03:00,none,60,SYNTHETIC";
    const path = join(folder, "log-with-gaps.csv");
    writeFileSync(path, lines.join("\n"));
    return path;
  }

  it("is described by a person beside its rows, imported with a report by line, and known when it comes again", async () => {
    const window = await openMeasurements();
    const { page, folder } = window;
    const path = brokenLog(folder);
    await chooseLogs(page, [path]);
    const log = page.getByRole("article", { name: "log-with-gaps.csv" });
    await expectPage(log).toContainText("log-with-gaps.csv is of no known format");
    await expectPage(log.getByRole("region", { name: "The first rows of the table" })).toContainText("98.6");
    await expectPage(log.getByRole("combobox", { name: "Time zone of the vantage point" })).toHaveValue("");
    await page.getByRole("button", { name: "Import the log" }).click();
    const summary = page.getByRole("alert");
    await expectPage(summary).toContainText("The guesses about the columns are not confirmed");
    await summary.getByRole("button", { name: /The time zone of the log is not stated/ }).click();
    await expectPage(log.getByRole("combobox", { name: "Time zone of the vantage point" })).toBeFocused();
    await chooseFrom(page, "Time zone of the vantage point", "minsk", "Europe/Minsk");
    await expectPage(log).toContainText("“2020-07-26T00:00:00+03:00” is read as 26 Jul 2020, 00:00");
    await expectPage(log).toContainText("477 rows of 480 lines can be read");
    await expectPage(log.getByRole("row", { name: /^4 The time in the column “time” cannot be read/ })).toBeVisible();
    await expectPage(
      log.getByRole("row", { name: /^8 The number in the column “value” cannot be read/ }),
    ).toBeVisible();
    await log.getByRole("checkbox", { name: /I have looked at the guesses/ }).check();
    await page.getByRole("button", { name: "Import the log" }).click();
    await expectPage(log).toContainText("Imported as E-23: one series.");
    await expectPage(log).toContainText("2 lines were left out");
    await expectPage(log.getByRole("row", { name: /^4 The time/ })).toBeVisible();
    expect((await recordsOf(window, "measurementImport")).length).toBe(2);
    await log.getByRole("link", { name: "See the series" }).click();
    await expectPage(page.getByRole("figure")).toBeVisible();
    await expectPage(page.getByRole("combobox", { name: "Series" })).toHaveValue(/E-23/);
  });

  it("already in the case is named with its exhibit and adds nothing", async () => {
    const window = await openMeasurements();
    const { page } = window;
    await chooseLogs(page, [synthetic]);
    const log = page.getByRole("article", { name: "e-11-synthetic-connectivity.csv" });
    await chooseFrom(page, "Time zone of the vantage point", "minsk", "Europe/Minsk");
    await log.getByRole("textbox", { name: "Name of the series" }).fill("Twice");
    await log.getByRole("checkbox", { name: /I have looked/ }).check();
    await expectPage(log).toContainText("can be read");
    await page.getByRole("button", { name: "Import the log" }).click();
    await expectPage(log).toContainText("Imported as E-11");
    await chooseMore(page, synthetic);
    const again = page.getByRole("article", { name: "e-11-synthetic-connectivity.csv" }).last();
    await chooseFrom(page, "Time zone of the vantage point", "minsk", "Europe/Minsk");
    await again.getByRole("textbox", { name: "Name of the series" }).fill("Twice");
    await expectPage(again).toContainText("This log is already in the case with these statements.");
    await again.getByRole("checkbox", { name: /I have looked/ }).check();
    await page.getByRole("button", { name: "Import the log" }).click();
    await expectPage(again).toContainText("This log is already in the case as E-11.");
    expect((await recordsOf(window, "measurementImport")).length).toBe(2);
  });

  it("of counties of Iran keeps its guesses for a person to confirm, the clocks never among them", async ({ skip }) => {
    const path = join(shared, "monash_ip_observatory/irn-2019-11-11_gif.csv");
    skip(!existsSync(path), "The public logs are not beside the repository.");
    const { page } = await openMeasurements();
    await chooseLogs(page, [path]);
    const log = page.getByRole("article", { name: "irn-2019-11-11_gif.csv" });
    await expectPage(log.getByRole("combobox", { name: /Column of the value/ })).toHaveValue("connectivity");
    await expectPage(log.getByRole("combobox", { name: /Column of the time/ })).toHaveValue("time_e_str");
    await chooseFrom(page, "Time zone of the vantage point", "tehran", "Asia/Tehran");
    await expectPage(log).toContainText("16,279 rows of 16,280 lines can be read");
    await log.getByRole("checkbox", { name: /I have looked/ }).check();
    await page.getByRole("button", { name: "Import the log" }).click();
    await expectPage(log).toContainText("Imported as E-23");
  });
});

async function chooseMore(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Drop logs here, or choose files/ }).click();
  await (await chooser).setFiles([path]);
}

describe("a log of a known format", () => {
  it("is asked for what its query was, and imported once that is stated", async () => {
    const { page } = await openMeasurements();
    await chooseLogs(page, [join(root, "tests/cases/measurements/ooni-explorer-csv/query-missing/input.csv")]);
    const log = page.getByRole("article", { name: "input.csv" });
    await expectPage(log).toContainText("OONI Explorer, table of counts a day");
    await page.getByRole("button", { name: "Import the log" }).click();
    await expectPage(page.getByRole("alert")).toContainText("The table does not name its test");
    await chooseFrom(page, "Country of the query", "Belarus", "Belarus (BY)");
    await log.getByRole("textbox", { name: "Test of the query" }).fill("web_connectivity");
    await expectPage(log).toContainText("can be read");
    await page.getByRole("button", { name: "Import the log" }).click();
    await expectPage(log).toContainText("Imported as E-23: 2 series.");
  });

  it("of Uganda shows its silences apart, with the reason why they prove nothing", async ({ skip }) => {
    const path = join(shared, "ooni/uganda_2026_analysis_web_measurement.csv");
    skip(!existsSync(path), "The public logs are not beside the repository.");
    const { page } = await openMeasurements();
    await chooseLogs(page, [path]);
    const log = page.getByRole("article", { name: "uganda_2026_analysis_web_measurement.csv" });
    await expectPage(log).toContainText("470 rows of 471 lines can be read");
    await page.getByRole("button", { name: "Import the log" }).click();
    await log.getByRole("link", { name: "See the series" }).click();
    await expectPage(page.getByRole("combobox", { name: "Series" })).toHaveValue(/E-23/);
    await page.getByRole("combobox", { name: "Series" }).click();
    await page.getByRole("option", { name: /E-23: Number of tests/ }).click();
    const silences = page.getByRole("region", { name: "Silences" });
    await expectPage(silences.getByRole("row", { name: /^S1 / })).toContainText("It proves nothing.");
    await expectPage(page.getByRole("article", { name: "S1" })).toContainText("Silence alone proves nothing.");
    await expectPage(page.getByRole("region", { name: "Disruptions" })).toBeHidden();
  });
});

it("a case without logs says what will rest here and takes the first one", async () => {
  const window = await openWindow();
  const path = join(window.folder, "empty.recourse");
  const made = await window.call("case.create", {
    path,
    title: "A new case",
    country: "BY",
    timeZone: "Europe/Minsk",
    languages: ["en"],
    template: "un-special-procedures",
  });
  expect(made.kind).toBe("ok");
  const again = await openWindow({ casePath: path, home: window.home });
  await again.page.getByRole("link", { name: "Measurements" }).first().click();
  await expectPage(again.page.getByRole("heading", { name: "No logs yet" })).toBeVisible();
});

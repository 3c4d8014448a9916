import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "vitest";
import { instantFromEpoch } from "../../core/base/instant.ts";
import { recordsOf } from "../../core/project/case-view.ts";
import { appendOperations } from "../../host/case-folder/append.ts";
import { openCase } from "../../host/case-folder/open-case.ts";
import { treeOf, valueOf } from "../host/case-folder/workshop.ts";
import { choose, drop, groupedDigest, openEvidence, openRow, rowsOf, takeIn, takeInAll } from "./evidence-window.ts";
import { expect } from "./expect.ts";
import { writeNewcomerFiles } from "./newcomer-files.ts";
import { recordsAt } from "./walk.ts";

const text = (name: string, words: string) => ({ name, bytes: Buffer.from(words) });

describe("taking files in", () => {
  it("keeps a PDF, a picture and a text that are dropped, and shows each under the SHA-256 of its bytes", async () => {
    const { page, desk, path } = await openEvidence();
    const paths = writeNewcomerFiles(desk);
    await drop(
      page,
      paths.map((one) => ({ name: basename(one), bytes: readFileSync(one) })),
    );
    const dialog = page.getByRole("dialog", { name: "Take these 3 files into the case?" });
    for (const one of paths) await expect(dialog).toContainText(basename(one));
    await dialog.getByRole("textbox", { name: "Obtained by" }).fill("An office in Minsk");
    await takeIn(page);
    await expect(page.getByRole("region", { name: "Report of the intake" })).toContainText("3 files added");
    await expect(rowsOf(page)).toHaveCount(3);
    const originals = Object.values(treeOf(join(path, "blobs")));
    for (const [index, one] of paths.entries()) {
      const details = await openRow(page, `E-0${index + 1}`);
      await expect(details.getByRole("heading", { level: 2 })).toHaveText(basename(one));
      await expect(details.locator("code")).toHaveText(groupedDigest(readFileSync(one)));
      await expect(details.locator("canvas, pre").first()).toBeVisible();
      await details.getByRole("tab", { name: "Details" }).click();
      await expect(details.getByRole("textbox", { name: "Obtained by" })).toHaveValue("An office in Minsk");
      expect(originals).toContain(readFileSync(one, "base64"));
      await details.getByRole("tab", { name: "Preview" }).click();
    }
  });

  it("keeps files that are chosen by the button, and counts the same bytes once", async () => {
    const { page, desk, call, path } = await openEvidence();
    const [notice = ""] = writeNewcomerFiles(desk);
    await choose(page, [notice]);
    await takeIn(page);
    const report = page.getByRole("region", { name: "Report of the intake" });
    await expect(report).toContainText("1 file added");
    await choose(page, [notice]);
    await takeIn(page);
    await expect(report).toContainText("Added: 0. Already there: 1. Refused: 0.");
    await expect(rowsOf(page)).toHaveCount(1);
    const digest = `sha256:${createHash("sha256").update(readFileSync(notice)).digest("hex")}`;
    const custody = await recordsAt({ call }, path, ["custodyEntry"]);
    expect(custody.map(({ fields }) => fields["digest"])).toEqual([digest, digest]);
  });

  it("takes nothing in when the question is cancelled", async () => {
    const { page, path } = await openEvidence();
    await drop(page, [text("a.txt", "a")]);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByText("No evidence yet")).toBeVisible();
    await takeInAll(page, [text("b.txt", "b")]);
    await expect(rowsOf(page)).toHaveText([/E-01.*b\.txt/]);
    const originals = Object.values(treeOf(join(path, "blobs"))).filter((content) => content !== "folder");
    expect(originals).toEqual([Buffer.from("b").toString("base64")]);
  });

  it("makes a note of an address that is pasted, says that it fetches nothing, and fetches nothing", async () => {
    const { page, canary } = await openEvidence();
    await page.getByRole("main").evaluate((main, address) => {
      const pasted = new DataTransfer();
      pasted.setData("text/plain", address);
      main.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: pasted }));
    }, canary.url);
    const dialog = page.getByRole("dialog", { name: "Add a note or address" });
    await expect(dialog).toContainText("The program fetches nothing.");
    await expect(dialog.getByRole("textbox", { name: "Address that it is about" })).toHaveValue(canary.url);
    await dialog.getByRole("button", { name: "Keep the note" }).click();
    await dialog.getByRole("button", { name: "The note has no title." }).click();
    await page.keyboard.type("Notice of the operator");
    await dialog.getByRole("textbox", { name: "Note", exact: true }).fill("Seen on 9 August.");
    await dialog.getByRole("button", { name: "Keep the note" }).click();
    const details = page.getByRole("complementary", { name: "Details of E-01" });
    const kept = `Notice of the operator\n${canary.url}\n\nSeen on 9 August.\n`;
    await expect(details.getByRole("region", { name: "Text of Notice of the operator" })).toHaveText(kept);
    await expect(details.locator("code")).toHaveText(groupedDigest(Buffer.from(kept)));
    await details.getByRole("tab", { name: "Custody" }).click();
    await expect(details).toContainText("Typed in this window");
    expect(canary.asked()).toBe(0);
  });
});

describe("what is said of an item", () => {
  it("is saved as it is typed, is there after a reload, and leaves custody and original as they were", async () => {
    const { page } = await openEvidence();
    await takeInAll(page, [text("witness.txt", "No page opened.\n")]);
    const details = await openRow(page, "E-01");
    await details.getByRole("tab", { name: "Details" }).click();
    await details.getByRole("textbox", { name: "Title" }).fill("Statement of an office worker");
    await details.getByRole("textbox", { name: "Obtained at" }).fill("2020-08-09 10:22");
    await details.getByRole("textbox", { name: "Source" }).fill("Handed over in Minsk");
    await details.getByRole("combobox", { name: "Kind" }).click();
    await page.getByRole("option", { name: "Statement of a witness" }).click();
    await expect(rowsOf(page)).toContainText("Statement of an office worker");
    await expect(rowsOf(page)).toContainText("Statement of a witness");
    await expect(rowsOf(page).locator(".grid-obtained")).toContainText("10:22");
    await page.reload();
    await details.getByRole("tab", { name: "Details" }).click();
    await expect(details.getByRole("textbox", { name: "Source" })).toHaveValue("Handed over in Minsk");
    await details.getByRole("tab", { name: "Custody" }).click();
    await expect(details).toContainText("1 entry, this digest");
    await expect(details.getByRole("listitem").first()).toContainText(
      "Taken into the case by \u2068Human Rights Group\u2069",
    );
    await expect(details.getByRole("listitem").first()).toContainText("witness.txt");
  });

  it("is refused where a time cannot be read, and the time that was known stays", async () => {
    const { page, call, path } = await openEvidence();
    await takeInAll(page, [text("witness.txt", "No page opened.\n")]);
    const details = await openRow(page, "E-01");
    await details.getByRole("tab", { name: "Details" }).click();
    const time = details.getByRole("textbox", { name: "Obtained at" });
    await time.fill("2020-08-09");
    await expect(rowsOf(page).locator(".grid-obtained")).toContainText("9 Aug");
    await time.fill("yesterday evening");
    await time.blur();
    await expect(details).toContainText("The time cannot be read.");
    const [item] = await recordsAt({ call }, path, ["evidenceItem"]);
    expect(item?.fields["capturedAt"]).toBe("2020-08-09");
  });
});

describe("an exhibit whose time is no date", () => {
  it("stands in the list with all others, and is put right in its details", async () => {
    const { page, path, home } = await openEvidence();
    await takeInAll(page, [
      { name: "a.txt", bytes: Buffer.from("a") },
      { name: "b.txt", bytes: Buffer.from("b") },
    ]);
    const deps = { home, clock: () => instantFromEpoch(Date.now()), signal: new AbortController().signal };
    const folder = valueOf(await openCase(path, deps));
    const [item] = recordsOf(folder.state, "evidenceItem").filter(({ label }) => label === "E-01");
    if (item === undefined) throw new Error("There is no E-01.");
    valueOf(await appendOperations(folder, [{ op: "set", id: item.id, f: "capturedAt", v: "some day" }], deps));
    await page.reload();
    await expect(rowsOf(page)).toHaveCount(2);
    await expect(rowsOf(page).filter({ hasText: "E-01" })).toContainText("Not a date: some day");
    const details = await openRow(page, "E-01");
    await expect(details).toContainText("capturedAt");
    await details.getByRole("tab", { name: "Details" }).click();
    await details.getByRole("textbox", { name: "Obtained at" }).fill("2020-08-09");
    await details.getByRole("textbox", { name: "Obtained at" }).blur();
    await expect(rowsOf(page).filter({ hasText: "E-01" })).not.toContainText("Not a date");
    await expect(details).not.toContainText("capturedAt");
  });
});

describe("the filters", () => {
  it("stay in view with the details open, at the end of the list, and when nothing matches", async () => {
    const { page } = await openEvidence();
    await takeInAll(
      page,
      Array.from({ length: 40 }, (_, index) => text(`letter-${index + 1}.txt`, `letter ${index + 1}`)),
    );
    const filters = page.getByRole("search", { name: "Filters" });
    await expect(filters).toContainText("Showing 40 of 40");
    await openRow(page, "E-01");
    await expect(filters).toBeInViewport({ ratio: 1 });
    await page.getByRole("grid").focus();
    await page.keyboard.press("End");
    await expect(rowsOf(page).filter({ hasText: "E-40" })).toBeInViewport();
    await expect(filters).toBeInViewport({ ratio: 1 });
    await filters.getByRole("textbox").fill("letter-17.txt");
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(filters).toContainText("Showing 1 of 40");
    await filters.getByRole("textbox").fill("nothing like it");
    await expect(page.getByText("No item has all that the filters ask for.")).toBeVisible();
    await expect(filters).toBeInViewport({ ratio: 1 });
    await filters.getByRole("button", { name: "Clear filters" }).click();
    await expect(filters).toContainText("Showing 40 of 40");
  });
});

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "./newcomer-hands.ts";
import type { Walk } from "./walk.ts";

/** What a newcomer saw. */
export const finding = "No page opened in an office in Minsk.";

/** A request in the authoritative language, with a word that finds a share of 20 per cent in it, and in a second language. */
export interface WalkedRequest {
  readonly languages: readonly [string, string];
  readonly authoritative: string;
  readonly share: { readonly word: string; readonly printed: string };
  readonly translated: string;
}

/** Makes a petition of the finding and of a request with its translation, and reads both in the PDFs that are built. */
export async function makePetition(walk: Walk, request: WalkedRequest): Promise<void> {
  const [first, second] = request.languages;
  await allege(walk, "office");
  await startPetition(walk);
  await writeRequest(walk, request);
  await printFinding(walk, "office");
  const texts = await buildPack(walk, request.languages);
  expect(texts[first]).toContain(request.authoritative);
  expect(texts[first]).toContain(finding.slice(0, -1));
  expect(texts[second]).toContain(request.translated);
}

/** Alleges that article 19 (3) of the Covenant was breached, and carries its first open element by a finding. */
async function allege(walk: Walk, finding: string): Promise<void> {
  const { hand, page, word } = walk;
  await hand.go(word("screen.law"));
  await hand.press("button", word("law.add"));
  await hand.choose(word("law.search"), "covenant 19", /19 ?\(3\)/);
  const grid = page.getByRole("grid", { name: word("law.grid") });
  await expect(grid.getByRole("row")).toHaveCount(2);
  await hand.press("button", word("law.next"));
  await hand.press("button", word("law.link-finding"));
  await hand.choose(word("facts.pick.finding"), finding, new RegExp(finding));
  const details = page.getByRole("complementary");
  await expect(details.getByRole("listitem").filter({ hasText: finding })).toBeVisible();
  await hand.tick("radio", new RegExp(`^${word("law.state.supported")}`), details);
  await expect(grid.getByRole("button", { name: new RegExp(word("law.state.supported")) }).first()).toBeVisible();
}

/** Starts the petition from what the case holds. */
async function startPetition({ hand, page, word }: Walk): Promise<void> {
  await hand.go(word("screen.petition"));
  await hand.press("button", word("petition.start.act"));
  await expect(
    page
      .getByRole("navigation", { name: word("petition.sections") })
      .getByRole("button", { name: /./ })
      .first(),
  ).toBeVisible();
}

/** Writes a request in two languages, cites an exhibit in it, and puts a computed value beside it. */
async function writeRequest(walk: Walk, request: WalkedRequest): Promise<void> {
  const { hand, page, word } = walk;
  const [first, second] = request.languages;
  const text = page.locator("[contenteditable=true]");
  await openPart(walk, "requests");
  await hand.menu(word("petition.add"), word("petition.add.request"));
  await openCell(walk, first);
  await page.keyboard.type(`${request.authoritative} @`);
  await hand.choose(word("petition.cite.search"), "operator", /^E-01/);
  await expect(text).toBeFocused();
  await page.keyboard.type("=");
  await hand.choose(word("petition.cite.search"), request.share.word, new RegExp(`^${request.share.printed}`));
  await expect(text).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: cellOf(walk, first) })).toContainText(
    `${request.authoritative} E-01 ${request.share.printed}`,
  );
  await openCell(walk, second);
  await page.keyboard.type(request.translated);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: cellOf(walk, second) })).toContainText(request.translated);
}

/** Prints a finding in the part on the context. */
async function printFinding(walk: Walk, finding: string): Promise<void> {
  const { hand, page, word } = walk;
  await openPart(walk, "context");
  await hand.menu(word("petition.add"), word("petition.add.finding"));
  await hand.press("button", new RegExp(finding), page.getByRole("dialog"));
  await expect(page.getByRole("listitem", { name: new RegExp(word("petition.piece.statement")) })).toContainText(
    finding,
  );
}

/** Builds the files and gives the text of each PDF that lies in the folder, by its language. */
async function buildPack(walk: Walk, languages: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { hand, page, word, window } = walk;
  await hand.go(word("screen.review"));
  await hand.press("button", word("review.build"));
  await expect(page.getByRole("region", { name: word("review.files") })).toBeVisible({ timeout: 60_000 });
  const folder = join(window.folder, "Recourse", "minsk-filing");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    languages.map((language) => {
      const file = files.find((name) => name.endsWith(`.${language}.pdf`)) ?? "";
      const text = execFileSync("pdftotext", ["-layout", join(folder, file), "-"], { encoding: "utf8" });
      // pdftotext adds marks of direction around what it read from right to left.
      return [language, text.replace(/[\u200e\u200f\u202a-\u202e]/g, "").replace(/\s+/g, " ")];
    }),
  );
}

async function openPart({ hand, page, say, word }: Walk, part: string): Promise<void> {
  const name = say(`petition.part.${part}`);
  await hand.press("button", new RegExp(name), page.getByRole("navigation", { name: word("petition.sections") }));
  await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
}

/** Opens the text of the request in one language, with all of it selected. */
async function openCell(walk: Walk, language: string): Promise<void> {
  await walk.hand.press("button", cellOf(walk, language));
  await expect(walk.page.locator("[contenteditable=true]")).toBeFocused();
  await walk.page.keyboard.press("Control+a");
}

function cellOf({ word }: Walk, language: string): RegExp {
  const kind = word("petition.piece.request");
  const [before = "", after = ""] = word("petition.cell", { name: "|", language }).split("|");
  return new RegExp(`^${before}${kind}.*${after}:`);
}

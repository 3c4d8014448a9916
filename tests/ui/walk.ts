import type { Page } from "@playwright/test";
import { join } from "node:path";
import { openTexts } from "../../renderer/texts/texts.ts";
import type { Texts } from "../../renderer/texts/texts.ts";
import { expect } from "./newcomer-hands.ts";
import type { Hand } from "./newcomer-hands.ts";
import { caseOf } from "./window.ts";
import type { TestWindow } from "./window.ts";

/** One way through the window: with whose hand, in which language, and what is typed. */
export interface Walk {
  readonly window: TestWindow;
  readonly hand: Hand;
  readonly page: Page;
  /** A text of the window by its key. */
  readonly word: Texts["t"];
  readonly say: Texts["say"];
  readonly language: string;
}

/** The log of the walks: the connectivity of Belarus in August 2020, hour by hour. */
const connectivityLog = join(
  import.meta.dirname,
  "../../templates/samples/belarus-2020/evidence/e-11-synthetic-connectivity.csv",
);

/** Begins a walk in a window that shows the start page. */
export async function beginWalk(window: TestWindow, hand: Hand, language: string): Promise<Walk> {
  const { t, say } = await openTexts(language);
  return { window, hand, page: window.page, word: t, say, language };
}

/** The records of a case of some types, as the host holds them. */
export async function recordsAt({ call }: Pick<TestWindow, "call">, path: string, types: readonly string[]) {
  const { case: handle } = await caseOf({ call, casePath: path });
  const reply = await call("case.records", { case: handle, types });
  if (reply.kind === "refused") throw new Error(JSON.stringify(reply.problems));
  return reply.value.records;
}

/** From the start page to a case in its own folder. Gives the path of the case. */
export async function makeCase(walk: Walk, title: string, second: string): Promise<string> {
  const { hand, page, word, window } = walk;
  await hand.press("button", word("start.new"));
  await hand.type(word("start.title"), title);
  await hand.choose(word("start.country"), "BY", /BY$/);
  await hand.tick("checkbox", nameOfLanguage(walk, second));
  await hand.type(word("start.folder-name"), "minsk.recourse");
  await hand.press("button", word("start.make"));
  await expect(page.getByRole("heading", { level: 1, name: word("screen.overview") })).toBeVisible();
  return join(window.folder, "Recourse", "minsk.recourse");
}

/** The name of a language in the language of the window. */
function nameOfLanguage({ language }: Pick<Walk, "language">, tag: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}

/** Takes files into the case on the screen of evidence. */
export async function addFiles({ hand, page, word }: Walk, paths: readonly string[]): Promise<void> {
  const count = paths.length;
  await hand.go(word("screen.evidence"));
  await hand.files(word("evidence.add"), paths);
  await hand.press("button", word("evidence.add.take", { count }));
  await expect(page.getByRole("region", { name: word("evidence.intake.report") })).toContainText(
    word("evidence.intake.added", { count }),
  );
}

/** Imports the log after its dry run was seen, and shows its series. */
export async function importLog({ hand, page, word, window }: Walk, path: string): Promise<void> {
  await hand.go(word("screen.measurements"));
  await hand.files(word("measurements.import"), [connectivityLog]);
  const log = page.getByRole("article", { name: "e-11-synthetic-connectivity.csv" });
  await hand.choose(word("measurements.zone"), "minsk", "Europe/Minsk");
  await expect(log).toContainText(word("measurements.lines", { rows: 479, total: 480 }));
  expect(await recordsAt(window, path, ["measurementImport"])).toEqual([]);
  await hand.type(word("measurements.title"), "Connectivity");
  await hand.tick("checkbox", word("measurements.checked"));
  await hand.press("button", word("measurements.import-count", { count: 1 }));
  await expect(log).toContainText(word("measurements.imported", { label: "E-04", count: 1 }));
  await hand.press("link", word("measurements.see-series"));
}

/** Makes a finding of the first disruption that the series shows. */
export async function acceptProposal({ hand, page, word }: Walk): Promise<void> {
  await hand.press("button", word("measurements.accept-of", { name: "D1" }));
  await expect(
    page.getByRole("link", { name: word("measurements.accepted-count", { count: 1 }) }).first(),
  ).toBeVisible();
}

/** Writes a finding that rests on the exhibit that a few letters name. */
export async function writeFinding(
  { hand, page, word }: Walk,
  finding: { readonly text: string; readonly when: string; readonly exhibit: string },
): Promise<void> {
  await hand.go(word("screen.facts"));
  await hand.press("button", word("facts.new-finding"));
  await hand.type(word("facts.text"), finding.text);
  await hand.type(word("facts.when"), finding.when);
  await hand.press("button", word("exhibits.pick.title"));
  await hand.choose(word("exhibits.pick.search"), finding.exhibit, new RegExp(finding.exhibit));
  await hand.press("button", word("facts.save-finding"));
  await expect(page.getByText(finding.text).first()).toBeVisible();
  await expect(page.getByRole("button", { name: word("facts.save-finding") })).toHaveCount(0);
}

/** Records what an authority said, and leaves its details open. */
export async function writeExplanation(
  { hand, page, word }: Walk,
  explanation: { readonly text: string; readonly by: string; readonly exhibit: string },
): Promise<void> {
  await hand.go(word("screen.facts"));
  await hand.press("button", word("facts.new-explanation"));
  await hand.type(word("facts.explanation-text"), explanation.text);
  await hand.type(word("facts.by"), explanation.by);
  await hand.press("button", word("exhibits.pick.title"));
  await hand.choose(word("exhibits.pick.search"), explanation.exhibit, new RegExp(explanation.exhibit));
  await hand.press("button", word("facts.save-explanation"));
  await expect(page.getByRole("complementary", { name: word("facts.explanation-name", { number: 1 }) })).toBeVisible();
}

/** Answers the explanation whose details are open by a finding and one sentence. */
export async function answerExplanation(
  { hand, page, word }: Walk,
  answer: { readonly finding: string; readonly words: string },
): Promise<void> {
  const details = page.getByRole("complementary", { name: word("facts.explanation-name", { number: 1 }) });
  await hand.press("button", word("facts.link-finding"), details);
  await hand.choose(word("facts.pick.finding"), answer.finding, new RegExp(answer.finding));
  await hand.type(word("facts.answer-sentence"), answer.words, details);
  await expect(details).toContainText(word("facts.answer.one-source"));
}

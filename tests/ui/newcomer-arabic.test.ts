import { afterEach, describe, it } from "vitest";
import { writeNewcomerFiles } from "./newcomer-files.ts";
import { expect, keyboardHand } from "./newcomer-hands.ts";
import { answerInterview } from "./newcomer-interview.ts";
import { allege, buildPack, printFinding, startPetition, writeRequest } from "./newcomer-petition.ts";
import {
  acceptProposal,
  addFiles,
  answerExplanation,
  beginWalk,
  importLog,
  makeCase,
  writeExplanation,
  writeFinding,
} from "./walk.ts";
import { openWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

let shown: TestWindow | undefined;

afterEach(async () => {
  await shown?.close();
  shown = undefined;
});

const finding = "No page opened in an office in Minsk.";
const request = "We ask the Rapporteur to write to the Government at once, citing";
const translated = "Nous prions la Rapporteuse de saisir sans attendre le Gouvernement.";

describe("somebody who reads Arabic and has no mouse", () => {
  it("comes with the keyboard alone from nothing to a petition in two languages", async () => {
    shown = await openWindow({ language: "ar" });
    const { page, folder } = shown;
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const walk = await beginWalk(shown, keyboardHand(page), "ar");
    const path = await makeCase(walk, "مينسك، أغسطس", "fr");
    await answerInterview(walk, {
      territory: "كل بيلاروس",
      summary: "Loss of Internet access across the country",
      start: "2020-08-09 09:00",
      end: "2020-08-12",
      trigger: "الانتخابات الرئاسية",
    });
    await addFiles(walk, writeNewcomerFiles(folder));
    await importLog(walk, path);
    await acceptProposal(walk);
    await writeFinding(walk, { text: finding, when: "2020-08-09", exhibit: "witness" });
    await writeExplanation(walk, {
      text: "The network was overloaded from abroad.",
      by: "Beltelecom",
      exhibit: "operator",
    });
    await answerExplanation(walk, { finding: "office", words: "An overload does not last three days." });
    await allege(walk, "office");
    await startPetition(walk);
    await writeRequest(walk, { authoritative: request, translated, languages: ["en", "fr"] });
    await printFinding(walk, "office");
    const texts = await buildPack(walk, ["en", "fr"]);
    expect(texts["en"]).toContain(request);
    expect(texts["en"]).toContain(finding.slice(0, -1));
    expect(texts["fr"]).toContain(translated);
  });
});

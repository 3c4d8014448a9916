import { describe, it } from "vitest";
import { writeNewcomerFiles } from "./newcomer-files.ts";
import { expect, keyboardHand } from "./newcomer-hands.ts";
import { answerInterview } from "./newcomer-interview.ts";
import { finding, makePetition } from "./newcomer-petition.ts";
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

const request = {
  languages: ["ar", "en"],
  authoritative: "نطلب مخاطبة الحكومة دون تأخير بالاستناد إلى",
  share: { word: "المائة", printed: "20 في المائة" },
  translated: "We ask the Rapporteur to write to the Government at once.",
} as const;

describe("somebody who reads Arabic and has no mouse", () => {
  it("comes with the keyboard alone from nothing to a petition in two languages", async () => {
    const shown = await openWindow({ language: "ar" });
    const { page, folder } = shown;
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const walk = await beginWalk(shown, keyboardHand(page), "ar");
    const path = await makeCase(walk, "مينسك، أغسطس", "en");
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
    await makePetition(walk, request);
  });
});

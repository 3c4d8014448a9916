import { afterEach, describe, it } from "vitest";
import { writeNewcomerFiles } from "./newcomer-files.ts";
import { expect, mouseHand } from "./newcomer-hands.ts";
import { answerInterview } from "./newcomer-interview.ts";
import { allege, buildPack, printFinding, startPetition, writeRequest } from "./newcomer-petition.ts";
import { acceptProposal, addFiles, answerExplanation, beginWalk, importLog, makeCase, writeFinding } from "./walk.ts";
import { openWindow } from "./window.ts";
import type { TestWindow } from "./window.ts";

let shown: TestWindow | undefined;

afterEach(async () => {
  await shown?.close();
  shown = undefined;
});

const finding = "No page opened in an office in Minsk.";
const request = "We ask the Rapporteur to write to the Government at once, citing";
const translated = "Просим Докладчика незамедлительно написать Правительству.";

describe("somebody who has never seen the program", () => {
  it("comes with the mouse from nothing to a petition in two languages", async () => {
    shown = await openWindow();
    const walk = await beginWalk(shown, mouseHand(shown.page), "en");
    const { hand, word } = walk;
    const path = await makeCase(walk, "Minsk, August", "ru");
    await answerInterview(walk, {
      territory: "All of Belarus",
      summary: "Loss of Internet access across the country",
      start: "9 Aug 2020 09:00",
      end: "12 Aug 2020",
      trigger: "The presidential election",
      explained: { by: "Beltelecom", words: "The network was overloaded from abroad." },
    });
    await addFiles(walk, writeNewcomerFiles(shown.folder));
    await importLog(walk, path);
    await acceptProposal(walk);
    await writeFinding(walk, { text: finding, when: "9 Aug 2020", exhibit: "witness" });
    await hand.go(word("screen.facts"));
    await hand.press("button", word("facts.write-answer"));
    await answerExplanation(walk, { finding: "office", words: "An overload does not last three days." });
    await allege(walk, "office");
    await startPetition(walk);
    await writeRequest(walk, { authoritative: request, translated, languages: ["en", "ru"] });
    await printFinding(walk, "office");
    const texts = await buildPack(walk, ["en", "ru"]);
    expect(texts["en"]).toContain(request);
    expect(texts["en"]).toContain(finding.slice(0, -1));
    expect(texts["ru"]).toContain(translated);
  });
});

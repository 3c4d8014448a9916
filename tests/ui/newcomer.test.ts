import { describe, it } from "vitest";
import { writeNewcomerFiles } from "./newcomer-files.ts";
import { mouseHand } from "./newcomer-hands.ts";
import { answerInterview } from "./newcomer-interview.ts";
import { finding, makePetition } from "./newcomer-petition.ts";
import { acceptProposal, addFiles, answerExplanation, beginWalk, importLog, makeCase, writeFinding } from "./walk.ts";
import { openWindow } from "./window.ts";

const request = {
  languages: ["en", "ru"],
  authoritative: "We ask the Rapporteur to write to the Government at once, citing",
  share: { word: "per cent", printed: "20 per cent" },
  translated: "Просим Докладчика незамедлительно написать Правительству.",
} as const;

describe("somebody who has never seen the program", () => {
  it("comes with the mouse from nothing to a petition in two languages", async () => {
    const shown = await openWindow();
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
    await makePetition(walk, request);
  });
});

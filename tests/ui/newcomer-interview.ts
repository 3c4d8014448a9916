import { expect } from "./newcomer-hands.ts";
import type { Walk } from "./walk.ts";

/** What is answered in the interview. Times are typed as the language of the window writes them. */
interface Answers {
  readonly territory: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly trigger: string;
  /** Who explained the disruption and how; undefined where the explanation follows on the screen of facts. */
  readonly explained?: { readonly by: string; readonly words: string };
}

/** The interview from its first page to its last, each page saved. */
export async function answerInterview(walk: Walk, answers: Answers): Promise<void> {
  const { hand, page, word } = walk;
  const next = async (section: string) => {
    await hand.press("button", word("incident.save"));
    await expect(page.getByRole("heading", { level: 2, name: walk.say(section) })).toBeVisible();
  };
  await hand.go(word("screen.incident"));
  await hand.type(word("question.territory.title"), answers.territory);
  await next("incident.section.people.heading");
  await hand.type(word("question.summary.title"), answers.summary);
  await answerBy(walk, "question.affected", "everyone", "optional");
  await next("incident.section.time.heading");
  await hand.type(word("question.start.title"), answers.start);
  await answerWith(walk, word("question.start-exactness.title"), word("incident.exact.hour"));
  await answerWith(walk, optional(walk, "question.ongoing.title"), word("incident.no"));
  await hand.type(optional(walk, "question.end.title"), answers.end);
  await next("incident.section.services.heading");
  await answerBy(walk, "question.extent", "everything");
  await hand.list(optional(walk, "question.services.title"), ["Telegram"]);
  await hand.list(optional(walk, "question.networks.title"), ["AS6697"]);
  await next("incident.section.context.heading");
  await answerBy(walk, "question.trigger", "election");
  await hand.type(optional(walk, "question.trigger-name.title"), answers.trigger);
  await next("incident.section.state-said.heading");
  await answerBy(walk, "question.order", "none");
  await answerBy(walk, "question.explained", answers.explained === undefined ? "no" : "yes");
  if (answers.explained !== undefined) {
    await hand.type(word("question.explained-by.title"), answers.explained.by);
    await hand.type(word("question.explained-words.title"), answers.explained.words);
  }
  await hand.press("button", word("incident.save"));
  await expect(page.getByText(word("incident.check.made"))).toBeVisible();
}

async function answerBy(walk: Walk, question: string, option: string, kind: "needed" | "optional" = "needed") {
  const title = kind === "optional" ? optional(walk, `${question}.title`) : walk.say(`${question}.title`);
  await answerWith(walk, title, walk.say(`${question}.option.${option}`));
}

async function answerWith({ hand, page }: Walk, question: string, option: string) {
  await hand.tick("radio", option, page.getByRole("radiogroup", { name: question }));
}

function optional({ word, say }: Walk, key: string): string {
  return word("incident.optional", { label: say(key) });
}

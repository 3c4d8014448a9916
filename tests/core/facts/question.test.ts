import { describe, expect, it } from "vitest";
import { allQuestions, questionnaireSchema } from "../../../core/facts/question.ts";

const asked = { usedIn: ["findings"] };
const country = { ...asked, id: "country", control: { kind: "country" } };
const start = { ...asked, id: "start", control: { kind: "when" } };
const ongoing = { ...asked, id: "ongoing", control: { kind: "yes-no" } };

function accepts(...pages: readonly (readonly unknown[])[]): boolean {
  const sections = pages.map((questions, index) => ({ id: `page-${"abc".charAt(index)}`, questions }));
  return questionnaireSchema.safeParse({ id: "test", sections }).success;
}

describe("a questionnaire", () => {
  it("is refused where a question is asked on a condition that is answered later", () => {
    const end = {
      ...asked,
      id: "end",
      control: { kind: "when" },
      visibleWhen: { kind: "not", of: { kind: "all", of: [{ kind: "is", question: "ongoing", value: true }] } },
    };
    expect(accepts([ongoing, end])).toBe(true);
    expect(accepts([ongoing], [end])).toBe(true);
    expect(accepts([end, ongoing])).toBe(false);
    expect(accepts([end], [ongoing])).toBe(false);
    expect(accepts([end])).toBe(false);
  });

  it("is refused where a question depends on itself", () => {
    expect(accepts([{ ...ongoing, visibleWhen: { kind: "given", question: "ongoing" } }])).toBe(false);
  });

  it.each([
    ["the territory of a State", { kind: "territory", country: "country" }, country],
    ["the clocks of a State", { kind: "time-zone", country: "country" }, country],
    ["the exactness of a time", { kind: "exactness", of: "start" }, start],
    ["an end after a start", { kind: "when", notBefore: "start" }, start],
  ])("is refused where it asks for %s before that was asked", (_, control, first) => {
    const second = { ...asked, id: "second", control };
    expect(accepts([first, second])).toBe(true);
    expect(accepts([second, first])).toBe(false);
    expect(accepts([second])).toBe(false);
  });

  it("is refused where a question is asked twice", () => {
    expect(accepts([country], [country])).toBe(false);
  });

  it("is refused where it is empty or a question says not where its answer is used", () => {
    expect(accepts()).toBe(false);
    expect(accepts([])).toBe(false);
    expect(accepts([{ ...country, usedIn: [] }])).toBe(false);
    expect(accepts([{ ...country, id: "Country 1" }])).toBe(false);
    expect(accepts([{ ...country, feeds: "incident.colour" }])).toBe(false);
    expect(accepts([{ ...country, isRequired: false }])).toBe(false);
    expect(accepts([{ ...country, control: { kind: "choice", options: ["one"] } }])).toBe(false);
  });

  it("asks page by page, each in its order", () => {
    const sections = [
      { id: "place", questions: [country] },
      { id: "time", questions: [start, ongoing] },
    ];
    const read = questionnaireSchema.parse({ id: "test", sections });
    expect(allQuestions(read).map(({ id }) => id)).toEqual(["country", "start", "ongoing"]);
  });
});

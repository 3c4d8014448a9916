import { describe, expect, it } from "vitest";
import type { Answers } from "../../../core/facts/answer.ts";
import { conditionSchema, holds, questionsOf } from "../../../core/facts/condition.ts";
import type { Condition } from "../../../core/facts/condition.ts";
import { answerMap, at } from "./held-case.ts";

const order: Condition = { kind: "is", question: "order", value: "published" };
const ongoing: Condition = { kind: "is", question: "ongoing", value: true };
const start: Condition = { kind: "has-hour", question: "start" };

function holdsFor(condition: Condition, ...several: readonly Answers[]): readonly boolean[] {
  return several.map((answers) => holds(condition, answers));
}

describe("a condition of a question", () => {
  it("holds where the answer is the value that it names, and where one of several is", () => {
    expect(
      holdsFor(
        order,
        answerMap({ order: "published" }),
        answerMap({ order: ["secret", "published"] }),
        answerMap({ order: "secret" }),
        answerMap({ order: ["secret"] }),
        answerMap({ trigger: "published" }),
      ),
    ).toEqual([true, true, false, false, false]);
  });

  it("keeps a yes apart from the word for it, and from no", () => {
    const answers = [answerMap({ ongoing: true }), answerMap({ ongoing: "true" }), answerMap({ ongoing: false })];
    expect(holdsFor(ongoing, ...answers)).toEqual([true, false, false]);
  });

  it("takes what is not known yet for no answer, and a no for one", () => {
    const given: Condition = { kind: "given", question: "ongoing" };
    const answers = [answerMap({ ongoing: false }), answerMap({ ongoing: undefined }), answerMap({})];
    expect(holdsFor(given, ...answers)).toEqual([true, false, false]);
    expect(holdsFor({ kind: "not", of: ongoing }, ...answers)).toEqual([true, true, true]);
  });

  it("sees an hour only where one is stated without “about”", () => {
    const times = [
      at("2020-08-08", { time: "00:00" }),
      at("2020-08-08", { time: "22:00", isApproximate: true }),
      at("2020-08-08", { part: "late-evening" }),
      at("2020-08-08"),
      "2020-08-08 22:00",
      undefined,
    ];
    const found = times.map((value) => holds(start, answerMap({ start: value })));
    expect(found).toEqual([true, false, false, false, false, false]);
  });

  it("joins others by all and by any", () => {
    const answers = [answerMap({ order: "published", ongoing: true }), answerMap({ ongoing: true }), answerMap({})];
    expect(holdsFor({ kind: "all", of: [order, ongoing] }, ...answers)).toEqual([true, false, false]);
    expect(holdsFor({ kind: "any", of: [order, ongoing] }, ...answers)).toEqual([true, true, false]);
    expect(holdsFor({ kind: "not", of: { kind: "any", of: [order, ongoing] } }, ...answers)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("names every question that it looks at, however deep", () => {
    const deep: Condition = { kind: "all", of: [{ kind: "not", of: { kind: "any", of: [order, ongoing] } }, start] };
    expect(questionsOf(deep)).toEqual(["order", "ongoing", "start"]);
    expect(conditionSchema.parse(deep)).toEqual(deep);
  });

  it("is refused where it names nothing, joins nothing or says something unknown", () => {
    const wrong = [
      { kind: "is", question: "", value: true },
      { kind: "is", question: "order" },
      { kind: "all", of: [] },
      { kind: "any", of: [] },
      { kind: "given", question: "order", value: "published" },
      { kind: "not", of: { kind: "seems", question: "order" } },
      { kind: "run", of: "process.exit()" },
    ];
    expect(wrong.filter((one) => conditionSchema.safeParse(one).success)).toEqual([]);
  });
});

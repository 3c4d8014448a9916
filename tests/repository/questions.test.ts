import { describe, expect, it } from "vitest";
import type { Condition } from "../../core/facts/condition.ts";
import { allQuestions, exactnesses } from "../../core/facts/question.ts";
import type { Control, Question, Questionnaire } from "../../core/facts/question.ts";
import { locales } from "../../locales/index.ts";
import { questionnaires } from "../../templates/index.ts";

const asked = Object.values(questionnaires).flatMap(allQuestions);
const pages = Object.values(questionnaires).flatMap(({ sections }) => sections);

/** The texts without which a question cannot be asked. */
function textsOf({ id, control, isRequired }: Question): readonly string[] {
  const options = control.kind === "choice" ? control.options.map((option) => `option.${option}`) : [];
  const names = ["title", "why", ...(isRequired === true ? ["missing"] : []), ...options];
  return names.map((name) => `question.${id}.${name}`);
}

describe.each(Object.entries(locales))("the interview in the language %s", (_, { interface: texts }) => {
  it("has a title, a reason and every choice of every question, and words for a needed answer that is missing", () => {
    expect(asked.flatMap(textsOf).filter((key) => (texts[key] ?? "").trim() === "")).toEqual([]);
  });

  it("says of every answer where it is used, and of every hour how exact it can be", () => {
    const used = asked.flatMap(({ usedIn }) => usedIn.map((place) => `incident.used.${place}`));
    const exact = exactnesses.map((exactness) => `incident.exact.${exactness}`);
    expect([...used, ...exact].filter((key) => (texts[key] ?? "").trim() === "")).toEqual([]);
  });

  it("has a name, a heading and an opening for every page", () => {
    const keys = pages.flatMap(({ id }) => ["", ".heading", ".lead"].map((name) => `incident.section.${id}${name}`));
    expect(keys.filter((key) => (texts[key] ?? "").trim() === "")).toEqual([]);
  });

  it("has no words for a question or a choice that nobody is asked", () => {
    const own = new Set(asked.flatMap((one) => [...textsOf(one), ...unneeded(one)]));
    const written = Object.keys(texts).filter((key) => key.startsWith("question."));
    expect(written.filter((key) => !own.has(key))).toEqual([]);
  });

  it("ends the words for a missing answer with what to do, in whole sentences", () => {
    const missing = asked.filter(({ isRequired }) => isRequired === true).map(({ id }) => `question.${id}.missing`);
    expect(missing.filter((key) => !/^[^!]+[.؟。]$/u.test(texts[key] ?? ""))).toEqual([]);
  });
});

describe.each(Object.entries(questionnaires))("the interview %s", (id, questionnaire) => {
  it("is found under its own name", () => {
    expect(questionnaire.id).toBe(id);
  });

  it("asks only on conditions that an answer can fulfil", () => {
    const impossible = allQuestions(questionnaire).flatMap((question) =>
      question.visibleWhen === undefined ? [] : impossibleIn(question.visibleWhen, questionnaire),
    );
    expect(impossible).toEqual([]);
  });

  it("takes States and times from questions that ask for them", () => {
    const wrong = allQuestions(questionnaire).filter(({ control }) =>
      namedBy(control).some(([named, kind]) => controlOf(named, questionnaire)?.kind !== kind),
    );
    expect(wrong.map((question) => question.id)).toEqual([]);
  });

  it("fills no field of the case from two questions", () => {
    const fed = allQuestions(questionnaire).flatMap(({ feeds }) => feeds ?? []);
    expect(new Set(fed).size).toBe(fed.length);
  });

  it("offers no choice twice", () => {
    for (const { control } of allQuestions(questionnaire)) {
      const offered = control.kind === "choice" ? control.options : control.kind === "several" ? control.proposed : [];
      expect(new Set(offered).size).toBe(offered.length);
    }
  });
});

function unneeded({ id }: Question): readonly string[] {
  return ["help", "example"].map((name) => `question.${id}.${name}`);
}

function controlOf(id: string, questionnaire: Questionnaire): Control | undefined {
  return allQuestions(questionnaire).find((question) => question.id === id)?.control;
}

/** What of a condition no answer to its question can be. */
function impossibleIn(condition: Condition, questionnaire: Questionnaire): readonly Condition[] {
  switch (condition.kind) {
    case "is":
      return canBe(controlOf(condition.question, questionnaire), condition.value) ? [] : [condition];
    case "given":
      return controlOf(condition.question, questionnaire) === undefined ? [condition] : [];
    case "has-hour":
      return controlOf(condition.question, questionnaire)?.kind === "when" ? [] : [condition];
    case "not":
      return impossibleIn(condition.of, questionnaire);
    case "all":
    case "any":
      return condition.of.flatMap((one) => impossibleIn(one, questionnaire));
  }
}

function canBe(control: Control | undefined, value: string | boolean): boolean {
  if (control?.kind === "yes-no") return typeof value === "boolean";
  return control?.kind === "choice" && control.options.some((option) => option === value);
}

/** The questions that a control names, with how they have to be answered. */
function namedBy(control: Control): readonly (readonly [question: string, kind: Control["kind"]])[] {
  if (control.kind === "territory" || control.kind === "time-zone") return [[control.country, "country"]];
  if (control.kind === "exactness") return [[control.of, "when"]];
  return control.kind === "when" && control.notBefore !== undefined ? [[control.notBefore, "when"]] : [];
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  askedQuestions,
  fitsControl,
  heardAnswers,
  missingAnswers,
  networkName,
  sectionState,
  wrongAnswers,
} from "../../../core/facts/interview.ts";
import type { SectionState } from "../../../core/facts/interview.ts";
import { partOfHour } from "../../../core/facts/when-bounds.ts";
import type { InterviewSection } from "../../../core/facts/question.ts";
import { answerMap, at, incidentQuestions, today } from "./held-case.ts";
import type { Given } from "./held-case.ts";

const questions = incidentQuestions();

function page(id: string): InterviewSection {
  const found = questions.sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`The interview has no page ${id}.`);
  return found;
}

function heardOf(given: Given): readonly string[] {
  return [...heardAnswers(questions, answerMap(given)).keys()];
}

function askedOn(id: string, given: Given): readonly string[] {
  const heard = heardAnswers(questions, answerMap(given));
  return askedQuestions(page(id), heard).map((question) => question.id);
}

function problemsOf(given: Given): readonly string[] {
  const heard = heardAnswers(questions, answerMap(given));
  return wrongAnswers(questions, heard, today).map(({ question, problem }) => `${question} ${problem.code}`);
}

function stateOf(id: string, given: Given): SectionState {
  const heard = heardAnswers(questions, answerMap(given));
  return sectionState(page(id), heard, wrongAnswers(questions, heard, today));
}

describe("an answer of the interview", () => {
  it("counts only while its question is asked, and counts again when it returns", () => {
    const groups: Given = { affected: "groups", "affected-groups": "voters" };
    expect(heardOf(groups)).toEqual(["affected", "affected-groups"]);
    expect(heardOf({ ...groups, affected: "everyone" })).toEqual(["affected"]);
    expect(heardOf({ ...groups, affected: undefined })).toEqual(["affected"]);
  });

  it("does not count where the question that it hangs on is hidden itself", () => {
    const given: Given = {
      start: at("2020-08-08"),
      ongoing: true,
      end: at("2020-08-12", { time: "10:00" }),
      "end-exactness": "minute",
      "end-confirmed": true,
    };
    expect(heardOf(given)).toEqual(["start", "ongoing"]);
    expect(heardOf({ ...given, ongoing: false })).toEqual([
      "start",
      "ongoing",
      "end",
      "end-exactness",
      "end-confirmed",
    ]);
  });

  it("counts as an answer where it is not known yet, and asks nothing further", () => {
    expect(heardOf({ start: undefined, order: undefined })).toEqual(["start", "order"]);
    expect(askedOn("state-said", { order: undefined })).toEqual(["order", "explained"]);
    expect(askedOn("time", { start: undefined, ongoing: undefined })).toEqual(["start", "ongoing", "end"]);
  });

  it("does not count where its question cannot be answered so", () => {
    expect(heardOf({ country: "Belarus", affected: "aliens", ongoing: "yes", start: "8 Aug", services: "X" })).toEqual(
      [],
    );
  });

  it("is asked how exact it is only where it names an hour", () => {
    expect(askedOn("time", { start: at("2020-08-08", { time: "22:00" }) })).toContain("start-exactness");
    expect(askedOn("time", { start: at("2020-08-08", { part: "night" }) })).not.toContain("start-exactness");
  });
});

describe("a time that cannot be right", () => {
  it("is one on a day that has not come", () => {
    expect(problemsOf({ start: at("2020-09-02") })).toEqual(["start answer.in-future"]);
    expect(problemsOf({ "trigger-when": at("2021-08-09"), trigger: "election" })).toEqual([
      "trigger-when answer.in-future",
    ]);
    expect(problemsOf({ start: at("2020-09-01", { time: "23:59" }) })).toEqual([]);
  });

  it("is an end that is over before the start, however both are read", () => {
    const night = at("2020-08-09", { time: "22:00" });
    expect(problemsOf({ start: night, end: at("2020-08-08") })).toEqual(["end answer.end-before-start"]);
    expect(problemsOf({ start: night, end: at("2020-08-09", { time: "21:59" }) })).toHaveLength(1);
    expect(problemsOf({ start: night, end: at("2020-08-09", { part: "morning" }) })).toHaveLength(1);
    expect(problemsOf({ start: night, end: night })).toEqual([]);
    expect(problemsOf({ start: night, end: at("2020-08-09") })).toEqual([]);
    expect(problemsOf({ start: night, end: at("2020-08-09", { time: "21:30", isApproximate: true }) })).toEqual([]);
    expect(
      problemsOf({ start: at("2020-08-09", { part: "night" }), end: at("2020-08-10", { time: "02:00" }) }),
    ).toEqual([]);
  });

  it("is not an end that is hidden, or of which the start is not known", () => {
    const end = at("2020-08-08");
    expect(problemsOf({ start: at("2020-08-09"), ongoing: true, end })).toEqual([]);
    expect(problemsOf({ start: undefined, end })).toEqual([]);
  });

  it("is never one that is told less exactly as the part of its day", () => {
    const hour = fc.tuple(fc.nat(23), fc.nat(59)).map((pair) => pair.map((n) => String(n).padStart(2, "0")).join(":"));
    fc.assert(
      fc.property(hour, (time) => {
        const [exact, rough] = [at("2020-08-09", { time }), at("2020-08-09", { part: partOfHour(time) })];
        expect(problemsOf({ start: exact, end: rough })).toEqual([]);
        expect(problemsOf({ start: rough, end: exact })).toEqual([]);
      }),
    );
  });
});

describe("a page of the interview", () => {
  it("is open until every needed question has an answer, and names those that have none", () => {
    expect(stateOf("time", {})).toEqual({ kind: "open" });
    expect(stateOf("time", { ongoing: false })).toEqual({ kind: "open" });
    const given: Given = { start: at("2020-08-08", { time: "22:00" }) };
    const missing = missingAnswers(page("time"), heardAnswers(questions, answerMap(given)));
    expect(missing.map(({ question, problem }) => [question, problem.code])).toEqual([
      ["start-exactness", "answer.missing"],
    ]);
    expect(stateOf("time", given)).toEqual({ kind: "open" });
    expect(stateOf("time", { ...given, "start-exactness": "hour" })).toEqual({ kind: "clear" });
  });

  it("is open while nothing on it is answered, even where nothing is needed", () => {
    const optional: InterviewSection = {
      id: "page",
      questions: [{ id: "harm", control: { kind: "long-text" }, usedIn: ["findings"] }],
    };
    const state = (given: Given) => sectionState(optional, answerMap(given), []);
    expect([state({}), state({ harm: "No ambulance" })]).toEqual([{ kind: "open" }, { kind: "clear" }]);
  });

  it("is complete with “not known yet”, and says that something is not known", () => {
    expect(stateOf("time", { start: undefined })).toEqual({ kind: "unknown" });
    expect(stateOf("context", { trigger: undefined })).toEqual({ kind: "unknown" });
  });

  it("counts the answers that cannot be right before all else", () => {
    const given: Given = { start: at("2020-08-09"), end: at("2020-08-08"), "trigger-when": at("2030-01-01") };
    expect(stateOf("time", given)).toEqual({ kind: "wrong", count: 1 });
    expect(stateOf("context", { trigger: "exam", "trigger-when": at("2030-01-01") })).toEqual({
      kind: "wrong",
      count: 1,
    });
    expect(stateOf("people", given)).toEqual({ kind: "open" });
  });

  it("is not complete by an answer to a hidden question", () => {
    expect(stateOf("state-said", { order: "none", "explained-by": "the Ministry" })).toEqual({ kind: "open" });
    expect(stateOf("state-said", { order: "none", explained: "yes", "explained-by": "the Ministry" })).toEqual({
      kind: "open",
    });
    expect(stateOf("state-said", { order: "none", explained: "no" })).toEqual({ kind: "clear" });
  });
});

describe("a field of the interview", () => {
  it("takes the answers of its own kind and no other", () => {
    const values = ["BY", "minute", true, ["AS6697"], at("2020-08-08")];
    const taken = (control: Parameters<typeof fitsControl>[0]) => values.map((value) => fitsControl(control, value));
    expect(taken({ kind: "text" })).toEqual([true, true, false, false, false]);
    expect(taken({ kind: "country" })).toEqual([true, false, false, false, false]);
    expect(taken({ kind: "exactness", of: "start" })).toEqual([false, true, false, false, false]);
    expect(taken({ kind: "choice", options: ["BY", "UA"] })).toEqual([true, false, false, false, false]);
    expect(taken({ kind: "yes-no" })).toEqual([false, false, true, false, false]);
    expect(taken({ kind: "networks" })).toEqual([false, false, false, true, false]);
    expect(taken({ kind: "several", proposed: [] })).toEqual([false, false, false, true, false]);
    expect(taken({ kind: "when" })).toEqual([false, false, false, false, true]);
  });

  it("writes the number of a network as measurement logs do", () => {
    const typed = ["as6697", " AS 6697 ", "ASN6697", "as-6697", "asn 6697", "Beltelecom", "6697", "Asia 1"];
    expect(typed.map(networkName)).toEqual([
      "AS6697",
      "AS6697",
      "AS6697",
      "AS6697",
      "AS6697",
      "Beltelecom",
      "6697",
      "Asia 1",
    ]);
  });
});

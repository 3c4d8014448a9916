import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { answerState } from "../../../core/facts/answer-state.ts";
import { explanationSchema } from "../../../core/facts/explanation.ts";
import { findingSchema } from "../../../core/facts/finding.ts";

function finding(id: string, exhibits: readonly string[]) {
  const fields = {
    text: "A sentence.",
    when: { day: "2020-08-09" },
    lane: "event",
    confidence: "reported",
    author: "A",
  };
  return { ...findingSchema.parse({ ...fields, exhibits }), id: recordIdSchema.parse(id) };
}

function explanation(fields: object) {
  return explanationSchema.parse({
    text: "It came from abroad.",
    by: "A ministry",
    exhibits: [],
    answeredBy: [],
    ...fields,
  });
}

const findings = [finding("f-1", ["e-1"]), finding("f-2", ["e-1"]), finding("f-3", ["e-2"])];

describe("the answer to an official explanation", () => {
  it("stands on a sentence and findings from at least two sources", () => {
    expect(answerState(explanation({ answer: "No.", answeredBy: ["f-1", "f-3"] }), findings)).toBe("answered");
  });

  it("is marked where every finding rests on one exhibit", () => {
    expect(answerState(explanation({ answer: "No.", answeredBy: ["f-1", "f-2"] }), findings)).toBe("one-source");
  });

  it("is missing without a sentence, without a finding, or with findings that are gone", () => {
    expect(answerState(explanation({ answeredBy: ["f-1", "f-3"] }), findings)).toBe("not-answered");
    expect(answerState(explanation({ answer: "No." }), findings)).toBe("not-answered");
    expect(answerState(explanation({ answer: "No.", answeredBy: ["f-9"] }), findings)).toBe("not-answered");
  });

  it("is not needed where a person recorded why", () => {
    expect(answerState(explanation({ unansweredReason: "It admits the act." }), findings)).toBe("not-needed");
  });
});

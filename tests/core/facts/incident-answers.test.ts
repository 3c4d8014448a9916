import { describe, expect, it } from "vitest";
import { answersFrom, fedValues, incidentFrom } from "../../../core/facts/incident-answers.ts";
import type { FedRecords } from "../../../core/facts/incident-answers.ts";
import { incidentSchema } from "../../../core/facts/incident.ts";
import type { Incident } from "../../../core/facts/incident.ts";
import { heardAnswers, wrongAnswers } from "../../../core/facts/interview.ts";
import type { AnswerValue } from "../../../core/facts/answer.ts";
import { answerMap, at, incidentQuestions, today } from "./held-case.ts";
import type { Given } from "./held-case.ts";

const questions = incidentQuestions();
const needed: Given = { country: "BY", territory: "Minsk", start: at("2020-08-08"), summary: "Loss of access" };

const before = incidentSchema.parse({
  country: "BY",
  territory: "Brest",
  from: { day: "2020-08-08", time: "22:00" },
  to: { day: "2020-08-12" },
  isEndConfirmed: true,
  summary: "Loss of access",
  services: ["Telegram"],
  networks: ["AS6697"],
});

function made(given: Given, held?: Incident): Incident | undefined {
  const answers = answerMap(given);
  const wrong = wrongAnswers(questions, heardAnswers(questions, answers), today);
  return incidentFrom(fedValues(questions, answers, wrong), held);
}

function startOf(time: AnswerValue, exactness: Given): unknown {
  return made({ ...needed, start: time, ...exactness })?.from;
}

describe("an incident made of answers", () => {
  it("is made as soon as State, territory, start and summary are known, and not before", () => {
    expect(made(needed)).toEqual({
      country: "BY",
      territory: "Minsk",
      from: { day: "2020-08-08" },
      summary: "Loss of access",
      services: [],
      networks: [],
    });
    for (const question of Object.keys(needed)) expect(made({ ...needed, [question]: undefined })).toBeUndefined();
  });

  it("keeps what was not asked and what it cannot be without", () => {
    expect(made({}, before)).toEqual(before);
    expect(made({ start: undefined, territory: undefined, summary: undefined }, before)).toEqual(before);
  });

  it("loses its end where the end is not known or nothing has ended", () => {
    const { to: _, isEndConfirmed: __, ...open } = before;
    expect(made({ end: undefined }, before)).toEqual(open);
    expect(made({ ongoing: true }, before)).toEqual(open);
    expect(made({ ongoing: false }, before)).toEqual(before);
    expect(made({ ongoing: undefined }, before)).toEqual(before);
  });

  it("says no longer whether its end is confirmed where that is not known", () => {
    const { isEndConfirmed: _, ...rest } = before;
    expect(made({ end: at("2020-08-12"), "end-confirmed": undefined }, before)).toEqual(rest);
    expect(made({ end: at("2020-08-12"), "end-confirmed": false }, before)).toEqual({ ...rest, isEndConfirmed: false });
  });

  it("lists no services where none are named any more, and keeps those that were not asked for", () => {
    expect(made({ services: [] }, before)?.services).toEqual([]);
    expect(made({ services: undefined }, before)?.services).toEqual([]);
    expect(made({ networks: ["AS1"] }, before)).toEqual({ ...before, networks: ["AS1"] });
  });

  it("takes no answer that cannot be right, and keeps what it had instead", () => {
    expect(made({ start: at("2030-01-01") }, before)).toEqual(before);
    expect(made({ start: at("2020-08-08"), end: at("2020-08-01") }, before)?.to).toEqual(before.to);
    expect(made({ ...needed, start: at("2030-01-01") })).toBeUndefined();
  });

  it("takes no answer to a hidden question", () => {
    expect(made({ ...needed, ongoing: true, end: at("2020-08-12"), "end-confirmed": true })).not.toHaveProperty("to");
  });
});

describe("the hour of an incident", () => {
  it("is told only as exactly as somebody says that it is known", () => {
    const hour = at("2020-08-08", { time: "22:40" });
    expect(startOf(hour, {})).toEqual({ day: "2020-08-08", time: "22:40" });
    expect(startOf(hour, { "start-exactness": "minute" })).toEqual({ day: "2020-08-08", time: "22:40" });
    expect(startOf(hour, { "start-exactness": "hour" })).toEqual({
      day: "2020-08-08",
      time: "22:40",
      isApproximate: true,
    });
    expect(startOf(hour, { "start-exactness": "part" })).toEqual({ day: "2020-08-08", part: "late-evening" });
    expect(startOf(hour, { "start-exactness": "day" })).toEqual({ day: "2020-08-08" });
  });

  it("is not told as exact where nobody knows how exact it is", () => {
    expect(startOf(at("2020-08-08", { time: "22:40" }), { "start-exactness": undefined })).toEqual({
      day: "2020-08-08",
      time: "22:40",
      isApproximate: true,
    });
  });

  it.each([
    ["00:00", "night"],
    ["04:59", "night"],
    ["05:00", "morning"],
    ["12:00", "afternoon"],
    ["17:00", "evening"],
    ["21:59", "evening"],
    ["22:00", "late-evening"],
  ])("of %s lies in the part of the day %s", (time, part) => {
    expect(startOf(at("2020-08-08", { time }), { "start-exactness": "part" })).toEqual({ day: "2020-08-08", part });
  });

  it("is not blurred by what was said of a time without an hour", () => {
    const evening = at("2020-08-08", { part: "evening" });
    expect(startOf(evening, { "start-exactness": "day" })).toEqual(evening);
  });
});

describe("the records of a case that was never asked", () => {
  const records: FedRecords = {
    country: "BY",
    timeZone: "Europe/Minsk",
    incident: before,
    explanation: { by: "the Ministry", text: "An attack" },
    hasExplanations: true,
  };

  it("answer the questions that they feed, and no others", () => {
    expect(answersFrom(questions, records)).toEqual(
      answerMap({
        country: "BY",
        territory: "Brest",
        "time-zone": "Europe/Minsk",
        summary: "Loss of access",
        start: before.from,
        ongoing: false,
        end: before.to,
        "end-confirmed": true,
        services: ["Telegram"],
        networks: ["AS6697"],
        explained: "recorded",
        "explained-by": "the Ministry",
        "explained-words": "An attack",
      }),
    );
  });

  it("answer only State and clocks where there is no incident", () => {
    const bare = { country: "BY", timeZone: "Europe/Minsk", hasExplanations: false };
    expect([...answersFrom(questions, bare).keys()]).toEqual(["country", "time-zone"]);
  });

  it("make the same incident again", () => {
    const answers = answersFrom(questions, records);
    expect(incidentFrom(fedValues(questions, answers, []), undefined)).toEqual(before);
  });
});

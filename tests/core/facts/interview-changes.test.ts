import { describe, expect, it } from "vitest";
import {
  answered,
  at,
  changedElsewhere,
  changesOf,
  newCase,
  recorded,
  shownIn,
  shownValue,
  today,
} from "./held-case.ts";
import type { Given, HeldCase } from "./held-case.ts";

const needed: Given = {
  country: "BY",
  territory: "Minsk",
  start: at("2020-08-08", { time: "22:00" }),
  "start-exactness": "minute",
  summary: "Loss of access",
};
const begun = answered(newCase, needed);

const said: Given = { explained: "yes", "explained-by": "the Ministry", "explained-words": "An attack from abroad" };

/** A case that came with an incident and was never asked. */
const brought: HeldCase = new Map([
  ...newCase,
  [
    "incident",
    {
      country: "BY",
      territory: "Brest",
      from: at("2020-08-08", { time: "22:00" }),
      to: at("2020-08-12"),
      isEndConfirmed: true,
      summary: "Loss of access",
      services: ["Telegram"],
      networks: ["AS6697"],
    },
  ],
]);

function idsChanged(held: HeldCase, given: Given): readonly string[] {
  return changesOf(held, given).map(({ id }) => id);
}

function incidentOf(held: HeldCase): Readonly<Record<string, unknown>> {
  return held.get("incident") ?? {};
}

describe("answers given in a case", () => {
  it("are kept under their questions, each in a record of its own", () => {
    const held = answered(newCase, { harm: "No ambulance could be called", affected: undefined });
    expect(held.get("answer-harm")).toEqual({
      question: "harm",
      state: "given",
      value: "No ambulance could be called",
    });
    expect(held.get("answer-affected")).toEqual({ question: "affected", state: "unknown" });
    expect(held.size).toBe(newCase.size + 2);
  });

  it("make the incident in the same step in which the last needed one is given", () => {
    const { summary, ...rest } = needed;
    const waiting = answered(newCase, rest);
    expect(waiting.has("incident")).toBe(false);
    expect(idsChanged(waiting, { summary })).toEqual(["answer-summary", "incident"]);
    expect(answered(waiting, { summary }).get("incident")).toEqual(incidentOf(begun));
  });

  it("change only the field of the incident that they feed", () => {
    expect(changesOf(begun, { territory: "Brest" }).at(-1)).toEqual({
      kind: "fields",
      id: "incident",
      set: { territory: "Brest" },
      unset: [],
    });
    expect(changesOf(begun, { "start-exactness": "hour" }).at(-1)).toMatchObject({
      set: { from: at("2020-08-08", { time: "22:00", isApproximate: true }) },
      unset: [],
    });
  });

  it("leave the incident alone where they feed none of it, or nothing new", () => {
    expect(idsChanged(begun, { harm: "No ambulance" })).toEqual(["answer-harm"]);
    expect(idsChanged(begun, { territory: "Minsk" })).toEqual(["answer-territory"]);
  });

  it("that cannot be right are kept and told, and change nothing else", () => {
    const later = at("2021-08-08", { time: "22:00" });
    expect(idsChanged(begun, { start: later })).toEqual(["answer-start"]);
    const held = answered(begun, { start: later });
    expect(incidentOf(held)["from"]).toEqual(needed["start"]);
    expect(shownValue(held, "start")).toEqual(later);
  });

  it("take the end away where it is not known, and no other field", () => {
    const ended = answered(begun, { ongoing: false, end: at("2020-08-12"), "end-confirmed": true });
    expect(changesOf(ended, { end: undefined }).at(-1)).toEqual({
      kind: "fields",
      id: "incident",
      set: {},
      unset: ["to", "isEndConfirmed"],
    });
  });

  it("that are hidden stay in the case and count again when their question returns", () => {
    const ended = answered(begun, { ongoing: false, end: at("2020-08-12"), "end-confirmed": true });
    const hidden = answered(ended, { ongoing: true });
    expect(incidentOf(hidden)).not.toHaveProperty("to");
    expect(hidden.get("answer-end")).toEqual(ended.get("answer-end"));
    expect(incidentOf(answered(hidden, { ongoing: false }))).toEqual(incidentOf(ended));
  });

  it("set State and clocks of the case, and clocks stand nowhere twice", () => {
    const held = answered(newCase, { country: "UA", "time-zone": "Europe/Kyiv" });
    expect(held.get("case")).toEqual({ country: "UA", timeZone: "Europe/Kyiv" });
    expect(held.has("answer-time-zone")).toBe(false);
    expect(shownValue(held, "time-zone")).toBe("Europe/Kyiv");
    expect(idsChanged(held, { "time-zone": "Europe/Kyiv" })).toEqual([]);
    expect(idsChanged(held, { "time-zone": undefined })).toEqual([]);
  });

  it("are shown again as they were given", () => {
    const given: Given = { ...needed, ...said, services: ["X"], affected: "groups", "affected-groups": "voters" };
    const held = answered(newCase, given);
    expect(Object.keys(given).map((question) => [question, shownValue(held, question)])).toEqual(Object.entries(given));
    expect(shownIn(held).today).toBe(today);
  });
});

describe("a case that came with an incident", () => {
  it("shows what stands in it as answers, without writing them", () => {
    expect(shownValue(brought, "territory")).toBe("Brest");
    expect(shownValue(brought, "ongoing")).toBe(false);
    expect(idsChanged(brought, { harm: "No ambulance" })).toEqual(["answer-harm"]);
  });

  it("keeps its end as an answer before the end is hidden", () => {
    const hidden = answered(brought, { ongoing: true });
    expect(incidentOf(hidden)).not.toHaveProperty("to");
    expect(incidentOf(answered(hidden, { ongoing: false }))).toEqual(incidentOf(brought));
  });

  it("keeps its hour as an answer before the hour is told less exactly", () => {
    const blurred = answered(brought, { "start-exactness": "day" });
    expect(incidentOf(blurred)["from"]).toEqual(at("2020-08-08"));
    expect(shownValue(blurred, "start")).toEqual(at("2020-08-08", { time: "22:00" }));
    expect(shownValue(blurred, "start-exactness")).toBe("day");
    expect(incidentOf(answered(blurred, { "start-exactness": "minute" }))).toEqual(incidentOf(brought));
  });

  it("loses nothing of it by answers to other questions", () => {
    const held = answered(brought, { territory: "Minsk", harm: "No ambulance", order: undefined });
    expect(incidentOf(held)).toEqual({ ...incidentOf(brought), territory: "Minsk" });
  });
});

describe("an incident that was changed by other means", () => {
  it("is shown as it is now, where it says otherwise than the answers", () => {
    const held = changedElsewhere(begun, "incident", {
      territory: "Homel",
      from: at("2020-08-09"),
      to: at("2020-08-11"),
      services: ["Signal"],
    });
    expect(shownValue(held, "territory")).toBe("Homel");
    expect(shownValue(held, "start")).toEqual(at("2020-08-09"));
    expect(shownValue(held, "end")).toEqual(at("2020-08-11"));
    expect(shownValue(held, "services")).toEqual(["Signal"]);
    expect(shownValue(held, "summary")).toBe("Loss of access");
  });

  it("is not changed back by an answer to another question", () => {
    const held = changedElsewhere(begun, "incident", { territory: "Homel", to: at("2020-08-11") });
    expect(idsChanged(held, { harm: "No ambulance" })).toEqual(["answer-harm"]);
    expect(idsChanged(answered(begun, { ongoing: true }), { harm: "No ambulance" })).toEqual(["answer-harm"]);
  });

  it("shows an end although the answer was that it still goes on", () => {
    const held = changedElsewhere(answered(begun, { ongoing: true }), "incident", { to: at("2020-08-11") });
    expect(shownValue(held, "ongoing")).toBe(false);
    expect(shownValue(held, "end")).toEqual(at("2020-08-11"));
    expect(idsChanged(held, { harm: "No ambulance" })).toEqual(["answer-harm"]);
  });

  it("shows the end that it has now, although another was answered and then hidden", () => {
    const hidden = answered(begun, { end: at("2020-08-12"), ongoing: true });
    const held = changedElsewhere(hidden, "incident", { to: at("2020-08-11") });
    expect(shownValue(held, "end")).toEqual(at("2020-08-11"));
    expect(held.get("answer-end")).toMatchObject({ value: at("2020-08-12") });
  });

  it("is asked again how exact its hour is, and takes the new answer", () => {
    const rough = answered(begun, { "start-exactness": "hour" });
    const held = changedElsewhere(rough, "incident", { from: at("2020-08-09", { time: "10:00" }) });
    expect(shownValue(held, "start-exactness")).toBeUndefined();
    expect(idsChanged(held, { harm: "No ambulance" })).toEqual(["answer-harm"]);
    const asked = answered(held, { "start-exactness": "part" });
    expect(incidentOf(asked)["from"]).toEqual(at("2020-08-09", { part: "morning" }));
    expect(shownValue(asked, "start")).toEqual(at("2020-08-09", { time: "10:00" }));
    expect(shownValue(asked, "start-exactness")).toBe("part");
  });

  it("keeps “not known yet” in view where it cannot be without the field", () => {
    const held = answered(begun, { territory: undefined });
    expect(incidentOf(held)["territory"]).toBe("Minsk");
    expect(shownIn(held).answers.get("territory")?.state).toBe("unknown");
  });
});

describe("an explanation that was answered", () => {
  const told = answered(begun, said);

  it("becomes an explanation of the case once, without exhibit and without answer", () => {
    const held = recorded(told, "explanation-1");
    expect(held.get("explanation-1")).toEqual({
      by: "the Ministry",
      text: "An attack from abroad",
      exhibits: [],
      answeredBy: [],
    });
    expect(recorded(held, "explanation-2")).toEqual(held);
  });

  it("is not recorded while its speaker or its words are not known, or nobody explained anything", () => {
    expect(recorded(begun, "explanation-1").has("explanation-1")).toBe(false);
    for (const open of [{ "explained-by": undefined }, { "explained-words": undefined }, { explained: "no" }]) {
      expect(recorded(answered(told, open), "explanation-1").has("explanation-1")).toBe(false);
    }
  });

  it("changes with its answers, and keeps the exhibits that were added to it", () => {
    const held = changedElsewhere(recorded(told, "explanation-1"), "explanation-1", { exhibits: ["exhibit-1"] });
    expect(changesOf(held, { "explained-by": "Beltelecom" }).at(-1)).toEqual({
      kind: "fields",
      id: "explanation-1",
      set: { by: "Beltelecom" },
      unset: [],
    });
    expect(idsChanged(held, { explained: "no" })).toEqual(["answer-explained"]);
  });

  it("is shown as it reads in Facts where it was changed there", () => {
    const held = changedElsewhere(recorded(told, "explanation-1"), "explanation-1", { text: "Repairs" });
    expect(shownValue(held, "explained-words")).toBe("Repairs");
    expect(shownValue(held, "explained")).toBe("yes");
    expect(idsChanged(held, { harm: "No ambulance" })).toEqual(["answer-harm"]);
  });

  it("can be recorded again after it was removed from Facts", () => {
    const removed = new Map([...recorded(told, "explanation-1")].filter(([id]) => id !== "explanation-1"));
    expect(recorded(removed, "explanation-2").get("explanation-2")).toMatchObject({ by: "the Ministry" });
  });

  it("needs no answer where the case holds explanations already", () => {
    const held = new Map([...begun, ["explanation-1", { text: "T", by: "B", exhibits: [], answeredBy: [] }]]);
    expect(shownValue(held, "explained")).toBe("recorded");
    expect(shownValue(answered(held, { explained: "no" }), "explained")).toBe("no");
  });
});

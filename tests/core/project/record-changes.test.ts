import { describe, expect, it } from "vitest";
import { findRecord, recordProblems, recordsOf } from "../../../core/project/case-view.ts";
import { foldSegments } from "../../../core/project/fold.ts";
import type { CaseState } from "../../../core/project/fold.ts";
import type { Change } from "../../../core/project/operation.ts";
import { changesFor } from "../../../core/project/record-changes.ts";
import { segmentBy } from "./history.ts";

const custody = {
  type: "custodyEntry",
  id: "custody-1",
  fields: {
    ...{ item: "item-1", at: "2020-08-12T10:00:00Z", by: "A", action: "received", method: "file-copied" },
    ...{ digest: `sha256:${"0".repeat(64)}`, fileName: "a.txt" },
  },
};
const person = { type: "person", id: "p-1", fields: { name: "N", role: "R", isPublicRole: true } };
const empty = foldSegments([]);

function stateAfter(...changes: readonly Change[]): CaseState {
  return foldSegments([
    segmentBy(
      0,
      new Map(),
      changes.map((change, index) => ({ ...change, l: index + 1 })),
    ),
  ]);
}

function changes(state: CaseState, ...inputs: Parameters<typeof changesFor>[1]): readonly Change[] {
  const result = changesFor(state, inputs);
  if (result.kind === "refused") throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
}

function codes(state: CaseState, ...inputs: Parameters<typeof changesFor>[1]): readonly string[] {
  return changesFor(state, inputs).problems.map(({ code }) => code);
}

describe("putting records into a case", () => {
  it("gives them back as they were put", () => {
    const state = stateAfter(...changes(empty, person, custody));
    expect(findRecord(state, "person", "p-1")).toEqual({ id: "p-1", ...person.fields });
    expect(recordsOf(state, "custodyEntry")).toHaveLength(1);
  });

  it("changes nothing the second time", () => {
    expect(changes(stateAfter(...changes(empty, person)), person)).toEqual([]);
  });

  it("writes only the fields that differ, and removes those that are gone", () => {
    const consent = { type: "consent", id: "c-1" };
    const fields = { person: "p-1", nameToGovernment: true, nameInPublic: true, givenOn: "2020-08-12" };
    const state = stateAfter(...changes(empty, { ...consent, fields: { ...fields, withdrawnOn: "2020-08-13" } }));
    expect(changes(state, { ...consent, fields: { ...fields, nameInPublic: false } })).toEqual([
      { op: "set", id: "c-1", f: "nameInPublic", v: false },
      { op: "del", id: "c-1", f: "withdrawnOn" },
    ]);
  });

  it("keeps a field that a newer version wrote", () => {
    const newer: Change = { op: "set", id: findId(), f: "pronoun", v: "she" };
    const state = stateAfter(...changes(empty, person), newer);
    expect(changes(state, { ...person, fields: { ...person.fields, role: "S" } })).toEqual([
      { op: "set", id: "p-1", f: "role", v: "S" },
    ]);
  });

  it("brings back a record that was removed", () => {
    const state = stateAfter(...changes(empty, person), { op: "del", id: findId() });
    expect(recordsOf(state, "person")).toEqual([]);
    expect(changes(state, person)).toEqual([{ op: "put", id: "p-1", type: "person" }]);
  });

  it.each<[string, Parameters<typeof changesFor>[1][number], string]>([
    ["a type that does not exist", { ...person, type: "persn" }, "project.type-unknown"],
    ["an id in capitals", { ...person, id: "P-1" }, "project.id-invalid"],
    ["a missing field", { ...person, fields: { name: "N", role: "R" } }, "project.record-invalid"],
    ["null", { ...person, fields: { ...person.fields, role: null } }, "project.value-invalid"],
    ["a field called __proto__", { ...person, fields: JSON.parse('{"__proto__":{"a":1}}') }, "project.value-invalid"],
    ["another type under the same id", { ...custody, id: "p-1" }, "project.type-differs"],
  ])("refuses %s", (_, input, code) => {
    expect(codes(stateAfter(...changes(empty, person)), input)).toContain(code);
  });

  it("refuses all when one is not well formed, and names every reason", () => {
    const result = changesFor(empty, [person, { ...custody, fields: {} }]);
    expect(result.kind).toBe("refused");
    expect(result.problems.map(({ where }) => where?.field)).toEqual(expect.arrayContaining(["item", "at", "digest"]));
  });

  it("warns of a field that no schema knows", () => {
    expect(codes(empty, { ...person, fields: { ...person.fields, rôle: "x" } })).toEqual(["project.value-invalid"]);
    expect(codes(empty, { ...person, fields: { ...person.fields, titel: "x" } })).toEqual(["project.field-unknown"]);
  });

  it("never changes an entry of custody", () => {
    const state = stateAfter(...changes(empty, custody));
    expect(codes(state, { ...custody, fields: { ...custody.fields, by: "B" } })).toEqual(["project.field-fixed"]);
    expect(codes(state, { ...custody, fields: { ...custody.fields, note: "n" } })).toEqual(["project.field-fixed"]);
  });
});

describe("reading a case", () => {
  it("leaves a record that is not well formed out and names its field", () => {
    const state = stateAfter({ op: "put", id: findId(), type: "person" }, { op: "set", id: findId(), f: "name", v: 5 });
    expect(recordsOf(state, "person")).toEqual([]);
    expect(recordProblems(state)).toEqual(
      ["name", "role", "isPublicRole"].map((field) => ({
        code: "project.record-invalid",
        severity: "blocks",
        params: { record: "p-1", type: "person", field },
        where: { record: "p-1", field },
      })),
    );
  });

  it("leaves records of an unknown type as they are", () => {
    const state = stateAfter(
      { op: "put", id: findId(), type: "sealedVault" },
      { op: "set", id: findId(), f: "a", v: 1 },
    );
    expect(recordProblems(state)).toEqual([]);
    expect(state.records.get("p-1")?.fields.get("a")?.winner.value).toBe(1);
  });
});

function findId() {
  const [put] = changes(empty, person);
  if (put === undefined) throw new Error("A new record begins with its making");
  return put.id;
}

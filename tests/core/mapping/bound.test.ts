import { describe, expect, it } from "vitest";
import { daySchema } from "../../../core/base/instant.ts";
import { boundOn } from "../../../core/mapping/bound.ts";
import type { Bound } from "../../../core/mapping/bound.ts";
import { law } from "../../../law/index.ts";

function on(state: string, instrument: string, day: string): Bound {
  return boundOn(law, state, instrument, daySchema.parse(day));
}

describe("whether a State was bound on the day of the facts", () => {
  it("Belarus was bound by the Covenant in August 2020", () => {
    expect(on("BY", "iccpr", "2020-08-09")).toMatchObject({ kind: "bound", since: "1976-03-23" });
  });

  it("Belarus was not yet bound by the Covenant before it entered into force", () => {
    expect(on("BY", "iccpr", "1976-03-22")).toMatchObject({ kind: "not-bound", reason: "not-yet-in-force" });
    expect(on("BY", "iccpr", "1976-03-23").kind).toBe("bound");
  });

  it("a communication against Belarus could be filed until early February 2023", () => {
    expect(on("BY", "iccpr-op1", "2020-08-09")).toMatchObject({
      kind: "bound",
      since: "1992-12-30",
      until: "2023-02-08",
    });
    expect(on("BY", "iccpr-op1", "2022-11-08").kind).toBe("bound");
    expect(on("BY", "iccpr-op1", "2023-02-07").kind).toBe("bound");
    expect(on("BY", "iccpr-op1", "2023-02-08").kind).toBe("not-established");
    expect(on("BY", "iccpr-op1", "2023-02-09")).toMatchObject({ kind: "not-bound", reason: "withdrawn" });
  });

  it("Belarus is not a party to the European Convention", () => {
    expect(on("BY", "echr", "2020-08-09")).toMatchObject({ kind: "not-bound", reason: "not-party" });
  });

  it("Russia was bound by the European Convention until it ceased to be a party", () => {
    expect(on("RU", "echr", "2022-09-15").kind).toBe("bound");
    expect(on("RU", "echr", "2022-09-17")).toMatchObject({ kind: "not-bound", reason: "withdrawn" });
  });

  it("Iran was bound by the Covenant in November 2019 and has no complaint procedure", () => {
    expect(on("IR", "iccpr", "2019-11-16").kind).toBe("bound");
    expect(on("IR", "iccpr-op1", "2019-11-16")).toMatchObject({ kind: "not-bound", reason: "not-party" });
  });

  it("Uganda was bound by the Covenant, its Protocol and the African Charter in January 2026", () => {
    expect(on("UG", "iccpr", "2026-01-15")).toMatchObject({ kind: "bound", since: "1995-09-21" });
    expect(on("UG", "iccpr-op1", "2026-01-15").kind).toBe("bound");
    expect(on("UG", "achpr", "2026-01-15")).toMatchObject({ kind: "bound", since: "1986-05-10" });
  });

  it("close to a deposit whose effect is not dated, nothing is claimed", () => {
    expect(on("UG", "achpr", "1986-05-09")).toMatchObject({ kind: "not-bound", reason: "not-yet-in-force" });
    expect(on("UG", "achpr", "1986-06-01").kind).toBe("not-established");
    expect(on("UG", "achpr", "1986-08-10").kind).toBe("bound");
  });

  it("a signature alone does not bind", () => {
    expect(on("CN", "iccpr", "2020-01-01")).toMatchObject({ kind: "not-bound", reason: "signatory-only" });
  });

  it("where the date is not known, the reason is given", () => {
    expect(on("BY", "itu-constitution", "2020-08-09")).toEqual({
      kind: "not-established",
      note: "ITU Member State; date of ratification of the Constitution not established.",
    });
    expect(on("FR", "iccpr", "2020-08-09").kind).toBe("not-established");
    expect(on("NI", "achr", "2020-01-01").kind).toBe("not-established");
  });
});

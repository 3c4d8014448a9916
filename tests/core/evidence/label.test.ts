import { describe, expect, it } from "vitest";
import { labelNumber, nextLabel } from "../../../core/evidence/label.ts";

describe("the label of an exhibit", () => {
  it("begins with E-01", () => {
    expect(nextLabel([])).toBe("E-01");
  });

  it("follows the highest one, so that a number once given never means something else", () => {
    expect(nextLabel(["E-01", "E-07", "E-03"])).toBe("E-08");
    expect(nextLabel(["E-99"])).toBe("E-100");
    expect(nextLabel(["E-9999"])).toBe("E-10000");
  });

  it("is put in order by its number, not by its signs", () => {
    const labels = ["E-100", "E-09", "E-10"];
    expect(labels.toSorted((a, b) => labelNumber(a) - labelNumber(b))).toEqual(["E-09", "E-10", "E-100"]);
  });
});

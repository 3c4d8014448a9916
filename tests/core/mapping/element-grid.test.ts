import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { allegationSchema, elementStates } from "../../../core/mapping/allegation.ts";
import type { Allegation } from "../../../core/mapping/allegation.ts";
import { elementAt, elementGrid, nextMissing, placeOf, stepInGrid } from "../../../core/mapping/element-grid.ts";
import type { GridPlace } from "../../../core/mapping/element-grid.ts";
import { vocabulary } from "../../../law/vocabulary.ts";

const finding = recordIdSchema.parse("f-1");
const names = [...vocabulary.elements.map(({ id }) => id), "an-element-of-a-later-version"];

const allegation = fc.record({
  provision: fc.constantFrom("iccpr-19-3", "iccpr-21"),
  heading: fc.constant("Heading"),
  elements: fc.array(
    fc.record({
      element: fc.constantFrom(...names),
      state: fc.constantFrom(...elementStates),
      findings: fc.constantFrom([], [finding]),
      explanations: fc.constant([]),
    }),
    { maxLength: 12 },
  ),
  authorities: fc.constant([]),
  adverse: fc.constant([]),
});

const allegations = fc
  .array(allegation, { maxLength: 5 })
  .map((given) => given.map((one, index) => ({ ...one, id: recordIdSchema.parse(`a-${index}`) })));

function alleged(id: string, elements: readonly (readonly [string, string])[]): Allegation & { readonly id: never } {
  const fields = allegationSchema.parse({
    provision: "iccpr-19-3",
    heading: "Heading",
    elements: elements.map(([element, state]) => ({ element, state, findings: [], explanations: [] })),
    authorities: [],
    adverse: [],
  });
  return { ...fields, id: recordIdSchema.parse(id) as never };
}

const two = elementGrid(
  [
    alleged("a-1", [
      ["law-exists", "supported"],
      ["competent-authority", "missing"],
      ["proportionate", "contested"],
    ]),
    alleged("a-2", [["effective-remedy", "missing"]]),
  ],
  vocabulary,
);

describe("the grid of provisions and elements", () => {
  it("shows every element of every allegation once, those of later versions too", () => {
    fc.assert(
      fc.property(allegations, (given) => {
        const grid = elementGrid(given, vocabulary);
        const shown = grid.rows.map(({ cells }) => cells.flat().map(({ index }) => index));
        expect(shown.map((indexes) => indexes.toSorted((a, b) => a - b))).toEqual(
          given.map(({ elements }) => elements.map((_, index) => index)),
        );
        const counted = Object.values(grid.counts).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(given.flatMap(({ elements }) => elements).length);
        expect(grid.groups.every((_, column) => grid.rows.some(({ cells }) => cells[column]?.length !== 0))).toBe(true);
      }),
    );
  });

  it("has a column for each limb that is argued, in the order of a petition", () => {
    expect(two.groups).toEqual(["legality", "necessity", "remedy"]);
  });

  it("lets the arrows walk through a stack before they leave its row", () => {
    const steps = ["forward", "down", "down", "up", "row-end", "down"] as const;
    let here: GridPlace = { row: 0, column: 0, depth: 0 };
    const seen = steps.map((step) => (here = stepInGrid(two, here, step)));
    expect(seen).toEqual([
      { row: 0, column: 1, depth: 0 },
      { row: 0, column: 1, depth: 1 },
      { row: 1, column: 1, depth: 0 },
      { row: 0, column: 1, depth: 1 },
      { row: 0, column: 3, depth: 0 },
      { row: 1, column: 3, depth: 0 },
    ]);
  });

  it("never steps out of the grid", () => {
    const step = fc.constantFrom("up", "down", "back", "forward", "row-start", "row-end", "start", "end");
    fc.assert(
      fc.property(allegations, fc.array(step), (given, steps) => {
        const grid = elementGrid(given, vocabulary);
        if (grid.rows.length === 0) return;
        const end = steps.reduce((place, one) => stepInGrid(grid, place, one), { row: 0, column: 0, depth: 0 });
        expect(grid.rows[end.row]).toBeDefined();
        expect(end.column).toBeLessThanOrEqual(grid.groups.length);
        const cell = grid.rows[end.row]?.cells[end.column - 1];
        expect(end.depth).toBeLessThan(Math.max(1, cell?.length ?? 1));
      }),
    );
  });

  it("goes from one missing element to the next and from the last to the first", () => {
    const first = nextMissing(two, undefined);
    const second = nextMissing(two, first);
    expect(first && elementAt(two, first)?.element).toBe("competent-authority");
    expect(second && elementAt(two, second)?.element).toBe("effective-remedy");
    expect(nextMissing(two, second)).toEqual(first);
  });

  it("finds no missing element where none is missing", () => {
    const grid = elementGrid([alleged("a-1", [["law-exists", "supported"]])], vocabulary);
    expect(nextMissing(grid, undefined)).toBeUndefined();
  });

  it("finds the place of an element that a problem names, and the provision where it names none", () => {
    expect(placeOf(two, "a-1", "competent-authority")).toEqual({ row: 0, column: 1, depth: 1 });
    expect(placeOf(two, "a-2")).toEqual({ row: 1, column: 0, depth: 0 });
    expect(placeOf(two, "a-3")).toBeUndefined();
  });
});

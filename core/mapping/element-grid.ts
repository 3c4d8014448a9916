import type { RecordId } from "../base/identifier.ts";
import type { Allegation } from "./allegation.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A limb of the legal test, in the order of the vocabulary. `other` holds elements that this version does not know. */
export type ElementGroup = Vocabulary["elements"][number]["group"] | "other";

type ElementState = Allegation["elements"][number]["state"];

/** One element of an allegation. `index` is its place among the elements; `supporting` and `opposing` count what was linked. */
export interface GridElement {
  readonly index: number;
  readonly element: string;
  readonly state: ElementState;
  readonly supporting: number;
  readonly opposing: number;
}

/** An allegation with one cell for each group of the grid. A cell without elements claims nothing. */
export interface GridRow {
  readonly allegation: RecordId;
  readonly provision: string;
  readonly cells: readonly (readonly GridElement[])[];
}

/** Allegations against the limbs of their tests. Only groups that some allegation uses have a column. */
export interface ElementGrid {
  readonly groups: readonly ElementGroup[];
  readonly rows: readonly GridRow[];
  readonly counts: Readonly<Record<ElementState, number>>;
}

/** A place in a grid. Column 0 is the provision itself, column n the nth group; `depth` is the place in a stack of elements. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  readonly depth: number;
}

/** A step through the grid. `forward` goes to the next column, whichever way the language is read. */
export type GridStep = "up" | "down" | "back" | "forward" | "row-start" | "row-end" | "start" | "end";

type Alleged = Allegation & { readonly id: RecordId };

/** Sorts every element of every allegation into the column of its group, each once, in the order of the allegation. */
export function elementGrid(allegations: readonly Alleged[], vocabulary: Vocabulary): ElementGrid {
  const groupOf = new Map<string, ElementGroup>(vocabulary.elements.map(({ id, group }) => [id, group]));
  const elements = allegations.flatMap((allegation) => allegation.elements);
  const used = new Set(elements.map(({ element }) => groupOf.get(element) ?? "other"));
  const known = new Set<ElementGroup>(vocabulary.elements.map(({ group }) => group));
  const groups = [...known, "other" as const].filter((group) => used.has(group));
  const rows = allegations.map(({ id, provision, elements: own }): GridRow => {
    const cells = groups.map((group) =>
      own.flatMap((one, index) => ((groupOf.get(one.element) ?? "other") === group ? [gridElement(one, index)] : [])),
    );
    return { allegation: id, provision, cells };
  });
  const count = (state: ElementState) => elements.filter((one) => one.state === state).length;
  const counts = {
    supported: count("supported"),
    contested: count("contested"),
    missing: count("missing"),
    "not-claimed": count("not-claimed"),
  };
  return { groups, rows, counts };
}

/** The element at a place; nothing for a provision or an empty cell. */
export function elementAt(grid: ElementGrid, { row, column, depth }: GridPlace): GridElement | undefined {
  return grid.rows[row]?.cells[column - 1]?.[depth];
}

/** Where an element of an allegation stands; without an element, the allegation itself. Nothing where the grid has no such row. */
export function placeOf(grid: ElementGrid, allegation: string, element?: string): GridPlace | undefined {
  const row = grid.rows.findIndex((one) => one.allegation === allegation);
  if (row < 0) return undefined;
  const found = elementPlaces(grid).find((place) => place.row === row && elementAt(grid, place)?.element === element);
  return found ?? { row, column: 0, depth: 0 };
}

/** The place that a step leads to; the same place at an edge. Up and down go through a stack before they leave its row. */
export function stepInGrid(grid: ElementGrid, place: GridPlace, step: GridStep): GridPlace {
  const { row, column, depth } = place;
  const [lastRow, lastColumn] = [grid.rows.length - 1, grid.groups.length];
  const at = (nextRow: number, nextColumn: number, nextDepth: number): GridPlace => {
    const [safeRow, safeColumn] = [clamp(nextRow, lastRow), clamp(nextColumn, lastColumn)];
    return { row: safeRow, column: safeColumn, depth: clamp(nextDepth, heightOf(grid, safeRow, safeColumn) - 1) };
  };
  switch (step) {
    case "up":
      return depth > 0 ? at(row, column, depth - 1) : row === 0 ? place : at(row - 1, column, Number.MAX_SAFE_INTEGER);
    case "down":
      if (depth + 1 < heightOf(grid, row, column)) return at(row, column, depth + 1);
      return row === lastRow ? place : at(row + 1, column, 0);
    case "back":
      return at(row, column - 1, depth);
    case "forward":
      return at(row, column + 1, depth);
    case "row-start":
      return at(row, 0, 0);
    case "row-end":
      return at(row, lastColumn, 0);
    case "start":
      return at(0, 0, 0);
    case "end":
      return at(lastRow, lastColumn, 0);
  }
}

/** The next missing element after a place, row by row, going on from the start after the end. Nothing where none is missing. */
export function nextMissing(grid: ElementGrid, after: GridPlace | undefined): GridPlace | undefined {
  const missing = elementPlaces(grid).filter((place) => elementAt(grid, place)?.state === "missing");
  const start = after ?? { row: -1, column: 0, depth: 0 };
  return missing.find((place) => isAfter(place, start)) ?? missing[0];
}

function elementPlaces(grid: ElementGrid): readonly GridPlace[] {
  return grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => cell.map((_, depth) => ({ row, column: column + 1, depth }))),
  );
}

function gridElement(element: Allegation["elements"][number], index: number): GridElement {
  return {
    index,
    element: element.element,
    state: element.state,
    supporting: element.findings.length,
    opposing: element.explanations.length,
  };
}

function heightOf(grid: ElementGrid, row: number, column: number): number {
  return Math.max(1, grid.rows[row]?.cells[column - 1]?.length ?? 1);
}

function isAfter(place: GridPlace, other: GridPlace): boolean {
  if (place.row !== other.row) return place.row > other.row;
  return place.column === other.column ? place.depth > other.depth : place.column > other.column;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

import { useEffect, useState } from "react";
import { elementAt, nextMissing, placeOf } from "../../../core/mapping/element-grid.ts";
import type { ElementGrid, GridPlace } from "../../../core/mapping/element-grid.ts";
import { goTo } from "../../shell/place.ts";
import type { Place } from "../../shell/place.ts";
import { focusInGrid } from "./provision-grid.tsx";

/** Before the name of a group in an address: the limb that an allegation does not argue. */
const groupMark = "group-";

/** How one moves through the grid of the law screen. */
export interface GridWays {
  /** Where the keyboard is, and what the address has selected. */
  readonly here: GridPlace;
  readonly selected: GridPlace | undefined;
  /** Whether the details were opened by hand and take the focus. */
  readonly takesFocus: boolean;
  readonly isNoneMissing: boolean;
  readonly move: (place: GridPlace) => void;
  readonly open: (place: GridPlace) => void;
  readonly next: () => void;
  readonly close: () => void;
}

/** Keeps keyboard, address and details of the grid together. */
export function useGridWays(grid: ElementGrid, place: Place): GridWays {
  const [moved, setMoved] = useState<GridPlace>();
  // Who comes from another screen to a record stands at its details.
  const [takesFocus, setTakesFocus] = useState(place.record !== undefined);
  const [isReturning, setReturning] = useState(false);
  const [isNoneMissing, setNoneMissing] = useState(false);
  const selected = selectedIn(grid, place);
  const here = within(grid, moved ?? selected);
  useEffect(() => {
    if (!isReturning || selected !== undefined) return;
    focusInGrid(here);
    setReturning(false);
  }, [isReturning, selected, here]);
  return {
    here,
    selected,
    takesFocus,
    isNoneMissing,
    move: setMoved,
    open: (at) => {
      setTakesFocus(true);
      setMoved(at);
      goTo(addressIn(grid, at));
    },
    next: () => {
      const missing = nextMissing(grid, moved ?? selected);
      setNoneMissing(missing === undefined);
      if (missing === undefined) return;
      setTakesFocus(false);
      goTo(addressIn(grid, missing));
      focusInGrid(missing);
    },
    close: () => {
      setReturning(true);
      goTo({ screen: "law" });
    },
  };
}

/** The group that an address names instead of an element. */
export function groupIn({ field }: Place): string | undefined {
  return field?.startsWith(groupMark) === true ? field.slice(groupMark.length) : undefined;
}

function addressIn(grid: ElementGrid, at: GridPlace): Place {
  const row = grid.rows[at.row];
  const group = grid.groups[at.column - 1];
  const field = elementAt(grid, at)?.element ?? (group === undefined ? undefined : `${groupMark}${group}`);
  return {
    screen: "law",
    ...(row === undefined ? {} : { record: row.allegation }),
    ...(field === undefined ? {} : { field }),
  };
}

function selectedIn(grid: ElementGrid, place: Place): GridPlace | undefined {
  if (place.record === undefined) return undefined;
  const column = grid.groups.findIndex((group) => group === groupIn(place)) + 1;
  const found = placeOf(grid, place.record, place.field);
  return found === undefined || column === 0 ? found : { ...found, column, depth: 0 };
}

/** The place itself, or the nearest that the grid still has. */
function within(grid: ElementGrid, place: GridPlace | undefined): GridPlace {
  if (place === undefined) return { row: 0, column: 0, depth: 0 };
  const row = Math.max(0, Math.min(place.row, grid.rows.length - 1));
  const column = Math.min(place.column, grid.groups.length);
  const height = Math.max(1, grid.rows[row]?.cells[column - 1]?.length ?? 1);
  return { row, column, depth: Math.min(place.depth, height - 1) };
}

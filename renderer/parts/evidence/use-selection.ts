import { useCallback, useMemo, useRef, useState } from "react";
import type { EvidenceFilter, EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import { useRowsBetween } from "./evidence-pages.ts";

/** Where the keys are in the list, and which rows are ticked for an act on several. */
export interface EvidenceSelection {
  readonly cursor: number;
  readonly ticked: ReadonlyMap<string, EvidenceRow>;
  readonly moveTo: (index: number) => void;
  readonly tick: (index: number, row: EvidenceRow) => void;
  /** Ticks every row from where the last one was ticked or moved to. */
  readonly tickTo: (index: number) => Promise<void>;
  readonly tickAll: (matching: number) => Promise<void>;
  readonly untick: () => void;
}

/** The most rows that one act is done to. */
export const mostTicked = 5000;

const none: ReadonlyMap<string, EvidenceRow> = new Map();

/** The selection in a list. A list that is filtered or sorted anew starts with its first row and nothing ticked. */
export function useSelection(filter: EvidenceFilter, onTooMany: () => void): EvidenceSelection {
  const [state, setState] = useState({ filter, cursor: 0, ticked: none });
  const anchor = useRef(0);
  const fetchRows = useRowsBetween(filter);
  const rowsBetween = useRef(fetchRows);
  rowsBetween.current = fetchRows;
  const tooMany = useRef(onTooMany);
  tooMany.current = onTooMany;
  if (state.filter !== filter) setState({ filter, cursor: 0, ticked: none });
  const moveTo = useCallback((cursor: number) => {
    anchor.current = cursor;
    setState((before) => ({ ...before, cursor }));
  }, []);
  const tick = useCallback((cursor: number, row: EvidenceRow) => {
    anchor.current = cursor;
    setState((before) => ({ ...before, cursor, ticked: toggled(before.ticked, row) }));
  }, []);
  const tickRange = useCallback(async (first: number, last: number, cursor: number | undefined) => {
    if (last - first >= mostTicked) {
      tooMany.current();
      return;
    }
    const rows = await rowsBetween.current(first, last);
    setState((before) => ({
      ...before,
      cursor: cursor ?? before.cursor,
      ticked: new Map([...before.ticked, ...rows.map((row) => [row.id, row] as const)]),
    }));
  }, []);
  const tickTo = useCallback(
    (index: number) => tickRange(Math.min(anchor.current, index), Math.max(anchor.current, index), index),
    [tickRange],
  );
  const tickAll = useCallback((matching: number) => tickRange(0, matching - 1, undefined), [tickRange]);
  const untick = useCallback(() => setState((before) => ({ ...before, ticked: none })), []);
  const { cursor, ticked } = state;
  return useMemo(
    () => ({ cursor, ticked, moveTo, tick, tickTo, tickAll, untick }),
    [cursor, ticked, moveTo, tick, tickTo, tickAll, untick],
  );
}

function toggled(ticked: ReadonlyMap<string, EvidenceRow>, row: EvidenceRow): ReadonlyMap<string, EvidenceRow> {
  const next = new Map(ticked);
  if (!next.delete(row.id)) next.set(row.id, row);
  return next;
}

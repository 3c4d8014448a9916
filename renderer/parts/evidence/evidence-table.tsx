import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import type { EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import { useSettings } from "../../shell/settings.ts";
import { useTexts } from "../../texts/texts.ts";
import { useEvidenceDesk } from "./evidence-desk.tsx";
import { useEvidenceRows } from "./evidence-pages.ts";
import { Row, rowElementId } from "./evidence-row.tsx";
import { TableHead } from "./table-head.tsx";
import { useSeenChecks } from "./use-seen-checks.ts";
import type { EvidenceSelection } from "./use-selection.ts";
import "./evidence-table.css";

/** Heights of a row by density, as `tokens.css` has them, and of the head, in CSS pixels. */
const heights = { comfortable: 44, usual: 36, compact: 28 } as const;
const headHeight = 36;

const listId = "evidence-list";

/** Brings the keys back to the list, once it is in view again. */
export function focusList(): void {
  requestAnimationFrame(() => document.getElementById(listId)?.focus());
}

interface EvidenceTableProps {
  readonly matching: number;
  /** Items of the case, whatever the filter. */
  readonly total: number;
  readonly selection: EvidenceSelection;
  readonly opened: string | undefined;
  readonly onOpen: (row: EvidenceRow) => void;
  /** The cursor went to a row by keys. */
  readonly onMove: (index: number) => void;
  /** Keys that act on rows and not on the list; true where one was taken. */
  readonly onKey: (event: KeyboardEvent, row: EvidenceRow | undefined) => boolean;
}

/** The list of evidence. It fetches and draws what is in view, so that its length does not matter. */
export function EvidenceTable(props: EvidenceTableProps) {
  const { matching, selection } = props;
  const { t } = useTexts();
  const { filter } = useEvidenceDesk();
  const { scroller, virtualizer, items } = useVirtualRows(matching, selection.cursor);
  const rowAt = useEvidenceRows(filter, { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0 });
  useSeenChecks(
    items.map(({ index }) => rowAt(index)),
    props.total,
  );
  const press = usePress(selection, props.onOpen);
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (items[0]?.size ?? 36)) - 2);
  const keys = (event: KeyboardEvent) => pressKey(event, { ...props, page, row: rowAt(selection.cursor) });
  const isCursorDrawn = items.some(({ index }) => index === selection.cursor);
  return (
    <div
      ref={scroller}
      id={listId}
      className="evidence-grid"
      role="grid"
      tabIndex={0}
      aria-label={t("evidence.list")}
      aria-rowcount={matching + 1}
      aria-colcount={7}
      aria-multiselectable
      {...(isCursorDrawn ? { "aria-activedescendant": rowElementId(selection.cursor) } : {})}
      onKeyDown={keys}
    >
      <TableHead />
      <div role="rowgroup" className="grid-body" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <Row
            key={index}
            index={index}
            offset={start - headHeight}
            row={rowAt(index)}
            {...marksOf(rowAt(index), index, props)}
            onPress={press}
            onTick={selection.tick}
          />
        ))}
      </div>
    </div>
  );
}

/** What a press on a row does, the same function all along, so that rows are drawn anew only when they change. */
function usePress({ tickTo, tick, moveTo }: EvidenceSelection, onOpen: (row: EvidenceRow) => void) {
  const latest = useRef(onOpen);
  latest.current = onOpen;
  return useCallback(
    (index: number, row: EvidenceRow, event: MouseEvent) => {
      if (event.shiftKey) void tickTo(index);
      else if (event.ctrlKey || event.metaKey) tick(index, row);
      else {
        moveTo(index);
        latest.current(row);
      }
    },
    [tickTo, tick, moveTo],
  );
}

/** How a row stands out. Where rows are ticked, those are the selected ones; else the one that is opened. */
function marksOf(row: EvidenceRow | undefined, index: number, { selection, opened }: EvidenceTableProps) {
  const isTicked = row !== undefined && selection.ticked.has(row.id);
  const isOpen = row !== undefined && row.id === opened;
  const isSelected = selection.ticked.size > 0 ? isTicked : isOpen;
  return { isOpen, isTicked, isSelected, isCursor: index === selection.cursor };
}

function useVirtualRows(count: number, cursor: number) {
  const { settings } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const height = heights[settings.density];
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  const shown = useRef(0);
  useEffect(() => {
    // The list follows the cursor, and not the other way round: files that come in do not move what a person scrolled to.
    if (cursor === shown.current || cursor >= count) return;
    shown.current = cursor;
    virtualizer.scrollToIndex(cursor);
  }, [virtualizer, cursor, count]);
  return { scroller, virtualizer, items: virtualizer.getVirtualItems() };
}

interface KeyContext extends EvidenceTableProps {
  readonly page: number;
  readonly row: EvidenceRow | undefined;
}

function pressKey(event: KeyboardEvent, context: KeyContext): void {
  if (event.target !== event.currentTarget && event.key !== "Escape") return;
  const { matching, selection, onOpen, row, page } = context;
  if (context.onKey(event, row)) {
    event.preventDefault();
    return;
  }
  const { cursor } = selection;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: cursor + 1,
    ArrowUp: cursor - 1,
    PageDown: cursor + page,
    PageUp: cursor - page,
    Home: 0,
    End: matching - 1,
  };
  const target = targets[event.key];
  if (target !== undefined) {
    const index = Math.max(0, Math.min(matching - 1, target));
    if (event.shiftKey) void selection.tickTo(index);
    else {
      selection.moveTo(index);
      context.onMove(index);
    }
  } else if (event.key === "Enter" && row !== undefined) onOpen(row);
  else if (event.key === " " && row !== undefined) selection.tick(cursor, row);
  else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) void selection.tickAll(matching);
  else if (event.key === "Escape" && selection.ticked.size > 0) selection.untick();
  else return;
  event.preventDefault();
}

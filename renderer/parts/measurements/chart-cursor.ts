import { useCallback, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { binAt, timeAt } from "./chart-geometry.ts";
import type { ChartMatter, ChartRoom } from "./chart-geometry.ts";

/** The bin that is read, and the one from which a span is chosen. */
export interface ChartPlace {
  readonly at: number;
  readonly from: number | undefined;
}

interface ChartCursor {
  readonly place: ChartPlace | undefined;
  readonly set: (place: ChartPlace | undefined) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly point: (event: PointerEvent<HTMLElement>) => void;
}

/** Moves along a chart: arrows bin by bin, Page keys by a twentieth, Home and End to its ends, Shift or a drag chooses a span. */
export function useChartCursor(matter: ChartMatter, room: ChartRoom): ChartCursor {
  const [place, setPlace] = useState<ChartPlace>();
  const last = matter.points.length - 1;
  const known = place === undefined ? undefined : { ...place, at: Math.min(place.at, last) };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") setPlace((before) => before && { at: before.at, from: undefined });
    const target = targetOf(event.key, known?.at, last);
    if (target === undefined) return;
    event.preventDefault();
    const from = event.shiftKey ? (known?.from ?? known?.at ?? target) : undefined;
    setPlace({ at: target, from });
  };
  const point = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === "touch" && event.type === "pointermove") return;
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
      const at = binAt(matter.points, timeAt(x, matter, room));
      const isDragged = event.buttons === 1;
      if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
      setPlace((before) => {
        if (event.type === "pointerdown" && !event.shiftKey) return { at, from: undefined };
        return { at, from: isDragged ? (before?.from ?? before?.at) : before?.from };
      });
    },
    [matter, room],
  );
  return { place: known, set: setPlace, press, point };
}

function targetOf(key: string, at: number | undefined, last: number): number | undefined {
  const here = at ?? 0;
  const leap = Math.max(2, Math.round(last / 20));
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at === undefined ? 0 : here + 1,
    ArrowLeft: at === undefined ? last : here - 1,
    ArrowUp: here + 1,
    ArrowDown: here - 1,
    PageUp: here + leap,
    PageDown: here - leap,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), last);
}

import type { FoundInSeries } from "../../../core/bridge/measurement-operations.ts";

/** A lettered place in a chart. */
export interface ChartMark {
  readonly letter: string;
  readonly t: number;
  readonly what: "start" | "worst" | "end" | "open" | "silence-start" | "silence-end";
}

/** The places of one disruption that a chart letters: where it begins, its worst bin, and where it ends or the data do. */
export function marksOf(found: FoundInSeries | undefined): readonly ChartMark[] {
  if (found === undefined) return [];
  const { disruption } = found;
  if (disruption.kind === "silence") {
    return lettered([
      { t: Date.parse(disruption.from), what: "silence-start" },
      { t: Date.parse(disruption.until), what: "silence-end" },
    ]);
  }
  const { start, worst, end, lastBin, binSeconds } = disruption;
  const bin = binSeconds * 1000;
  return lettered([
    { t: Date.parse(start), what: "start" },
    ...(worst === undefined ? [] : [{ t: Date.parse(worst.at), what: "worst" as const }]),
    end === undefined ? { t: Date.parse(lastBin) + bin, what: "open" } : { t: Date.parse(end), what: "end" },
  ]);
}

function lettered(places: readonly Omit<ChartMark, "letter">[]): readonly ChartMark[] {
  return places.map((place, at) => ({ ...place, letter: String.fromCharCode(65 + at) }));
}

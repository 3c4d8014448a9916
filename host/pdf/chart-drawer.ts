import { createHash } from "node:crypto";
import type { FigureData } from "../../core/measurements/chart-data.ts";
import type { Speaker } from "../../core/petition/speaker.ts";
import { drawChart } from "./chart.ts";
import { openFaceStore } from "./text/face-store.ts";

/** Draws a chart as SVG. */
export type DrawChart = (figure: FigureData, speaker: Speaker) => string;

/** Drawings that are remembered: the figures of a petition in its languages. */
const remembered = 32;

/** A drawer with fonts of its own. A chart that was drawn of the same data in the same language is not drawn again. */
export function openChartDrawer(): DrawChart {
  const store = openFaceStore();
  const drawings = new Map<string, string>();
  return (figure, speaker) => {
    const data = createHash("sha256").update(JSON.stringify(figure)).digest("hex");
    const key = `${speaker.language} ${data}`;
    const drawing = drawings.get(key) ?? drawChart(figure, speaker, store);
    drawings.delete(key);
    drawings.set(key, drawing);
    const [oldest] = drawings.keys();
    if (drawings.size > remembered && oldest !== undefined) drawings.delete(oldest);
    return drawing;
  };
}

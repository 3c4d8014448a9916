/**
 * What was measured, with its target if it has one. It is over its target when the least of its runs is.
 * @typedef {{ readonly name: string, readonly unit: "ms" | "kB", readonly target?: number, readonly values: readonly number[] }} Figure
 */

const widths = [42, 9, 9, 9, 9, 4];

/** Prints the head of the table of figures. */
export function printHead() {
  printRow(["", "minimum", "median", "maximum", "target", ""]);
}

/** @param {Figure} figure */
export function printFigure({ name, unit, target, values }) {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const shown = [least, middle, most, target].map((value) =>
    value === undefined ? "" : `${value.toFixed(0)} ${unit}`,
  );
  printRow([name, ...shown, target === undefined ? "" : least < target ? "ok" : "over"]);
}

/**
 * Prints a ratio against its floor of the same run, and tells whether it holds.
 * @param {{ readonly name: string, readonly ratio: number, readonly most: number }} one
 */
export function printRatio({ name, ratio, most }) {
  const isKept = ratio <= most;
  printRow([name, ratio.toFixed(1), "", "", `most ${most}`, isKept ? "ok" : "broken"]);
  return isKept;
}

/** @param {readonly string[]} cells */
function printRow(cells) {
  const padded = cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  console.log(padded.join(" ").trimEnd());
}

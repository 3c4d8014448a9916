import { timeForm } from "./time-form.ts";
import { clockOf } from "./time-zone.ts";

/** Forms in which logs usually write a time: named ones, and patterns of `timeForm`. The likelier come first. */
export const usualTimeForms = [
  "iso",
  "yyyy/MM/dd HH:mm:ss",
  "yyyy/MM/dd HH:mm",
  "dd.MM.yyyy HH:mm:ss",
  "dd.MM.yyyy HH:mm",
  "dd.MM.yyyy",
  "dd/MM/yyyy HH:mm:ss",
  "dd/MM/yyyy HH:mm",
  "dd/MM/yyyy",
  "MM/dd/yyyy HH:mm:ss",
  "MM/dd/yyyy HH:mm",
  "MM/dd/yyyy",
  "M/d/yyyy H:mm",
  "M/d/yyyy",
  "d/M/yyyy H:mm",
  "dd-MMM-yyyy HH:mm:ss",
  "dd-MMM-yyyy HH:mm",
  "dd-MMM-yyyy",
  "dd MMM yyyy HH:mm",
  "dd-MM-yyyy HH:mm:ss",
  "dd-MM-yyyy HH:mm",
  "epoch-seconds",
  "epoch-seconds-of-local-time",
  "epoch-milliseconds",
] as const;

/**
 * The usual forms in which at least three quarters of some cells are times. Of forms that read the same times only the first is named, so
 * that more than one means that the cells can be read in more than one way. None for no cells.
 */
export function fittingTimeForms(cells: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return usualTimeForms.filter((form) => {
    const reading = readingOf(cells, form);
    if (reading === undefined || seen.has(reading)) return false;
    seen.add(reading);
    return true;
  });
}

/** All times that a form reads, as one text. The clocks are ahead of UTC, so that seconds of local time do not look like seconds of UTC. */
function readingOf(cells: readonly string[], form: string): string | undefined {
  const read = timeForm(form, clockOf("+01:00"));
  const times = cells.map((cell) => {
    const time = read?.(cell);
    return time?.kind === "instant" ? String(time.t) : "";
  });
  const readable = times.filter((time) => time !== "").length;
  return readable > 0 && readable >= cells.length * 0.75 ? times.join(" ") : undefined;
}

import { guessMapping } from "../../../core/measurements/guess-mapping.ts";
import type { MappingGuess } from "../../../core/measurements/guess-mapping.ts";
import { binLengths, directions, seriesUnits } from "../../../core/measurements/series.ts";
import type { Series, SeriesUnit } from "../../../core/measurements/series.ts";
import { numberOf } from "../../../core/measurements/time-form.ts";
import type { TimeSeriesMapping } from "../../../core/measurements/time-series-mapping.ts";
import type { Trial } from "./log-trial.ts";

/** What a person stated about the columns of a table, field by field. What is absent is still a guess. */
export interface MappingDraft {
  readonly delimiter?: TimeSeriesMapping["delimiter"];
  readonly title?: string;
  readonly time?: string;
  readonly timeForm?: string;
  readonly value?: string;
  readonly unit?: SeriesUnit;
  readonly least?: string;
  readonly most?: string;
  readonly direction?: Series["direction"];
  readonly groups?: readonly string[];
  readonly aggregation?: TimeSeriesMapping["aggregation"];
  readonly binSeconds?: Series["binSeconds"];
  readonly timeZone?: string;
}

/** A mapping with every field filled, by statement or by guess. The time zone is never guessed. */
export interface FilledMapping extends Required<Omit<MappingDraft, "timeZone" | "time" | "timeForm" | "value">> {
  readonly time: string | undefined;
  readonly timeForm: string | undefined;
  readonly value: string | undefined;
  readonly timeZone: string | undefined;
  readonly guess: MappingGuess;
}

/** Fills a draft with guesses over the sample. A statement about a column that the table does not have counts no longer. */
export function filledMapping(draft: MappingDraft, { columns, sample, delimiter }: Trial): FilledMapping {
  const guess = guessMapping({ columns, rows: sample });
  const known = (name: string | undefined) => (name !== undefined && columns.includes(name) ? name : undefined);
  const time = known(draft.time) ?? guess.time;
  const isOwnTime = time !== guess.time;
  return {
    guess,
    delimiter: draft.delimiter ?? delimiter,
    title: draft.title ?? "",
    time,
    timeForm: draft.timeForm ?? (isOwnTime ? undefined : guess.timeForms[0]),
    value: known(draft.value) ?? guess.value,
    unit: draft.unit ?? guess.unit,
    least: draft.least ?? (guess.scale === undefined ? "" : String(guess.scale.min)),
    most: draft.most ?? (guess.scale === undefined ? "" : String(guess.scale.max)),
    direction: draft.direction ?? guess.direction,
    groups: (draft.groups ?? guess.groups).filter((name) => columns.includes(name)),
    aggregation: draft.aggregation ?? guess.aggregation,
    binSeconds: draft.binSeconds ?? guess.binSeconds,
    timeZone: draft.timeZone,
  };
}

/** The mapping as the host reads it; undefined while a column or the form of its time is not known. */
export function mappingOf(filled: FilledMapping): TimeSeriesMapping | undefined {
  const { time, timeForm, value, timeZone, title, least, most } = filled;
  if (time === undefined || timeForm === undefined || timeForm === "" || value === undefined) return undefined;
  const scale = { min: numberOf(least), max: numberOf(most) };
  return {
    format: "time-series-csv",
    delimiter: filled.delimiter,
    time: { column: time, form: timeForm },
    value: { column: value },
    unit: filled.unit,
    direction: filled.direction,
    groups: [...filled.groups],
    aggregation: filled.aggregation,
    binSeconds: filled.binSeconds,
    ...(title.trim() === "" ? {} : { title: title.trim() }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(scale.max > scale.min ? { scale } : {}),
  };
}

/** The choices of a list field, read back from its text. */
export function choiceOf<T extends string>(choices: readonly T[], text: string | null): T | undefined {
  return choices.find((choice) => choice === text);
}

export const unitChoices = seriesUnits;
export const directionChoices = directions;
export const aggregationChoices = ["mean", "median", "sum"] as const;
export const delimiterChoices = [",", ";", "\t"] as const;
export const binChoices = binLengths;

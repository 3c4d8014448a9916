import {
  daySchema,
  epochOfWallClock,
  instantOrDaySchema,
  instantSchema,
  offsetMinutes,
  wallClock,
} from "../../../core/base/instant.ts";
import type { Day, Instant } from "../../../core/base/instant.ts";
import type { InputOf } from "../../../core/bridge/contract.ts";

/** What a person said about files or a note as they are taken in. */
export type Arrival = InputOf<"evidence.add">["arrival"];

/** The same as it is typed. */
export interface ArrivalDraft {
  readonly kind: Arrival["kind"];
  readonly confidentiality: "public" | "confidential";
  readonly source: string;
  readonly obtainedBy: string;
  readonly capturedAt: string;
}

/** Nothing said yet: not confidential, everything else unknown. */
export const blankArrival: ArrivalDraft = {
  kind: undefined,
  confidentiality: "public",
  source: "",
  obtainedBy: "",
  capturedAt: "",
};

/** What a draft says, or undefined where its time cannot be read. Clock times without an offset are those of the case. */
export function readArrival(draft: ArrivalDraft, timeZone: string): Arrival | undefined {
  const { kind, confidentiality, source, obtainedBy } = draft;
  const isTimed = draft.capturedAt.trim() !== "";
  const capturedAt = isTimed ? readCapturedAt(draft.capturedAt, timeZone) : undefined;
  if (isTimed && capturedAt === undefined) return undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    confidentiality,
    source,
    obtainedBy,
    ...(capturedAt === undefined ? {} : { capturedAt }),
  };
}

/**
 * The day or instant that a text names: `2020-08-09`, `2020-08-09 10:22` on the clocks of a zone, or ISO 8601 with an offset. Undefined
 * for anything else, and for days that do not exist.
 */
export function readCapturedAt(text: string, timeZone: string): Day | Instant | undefined {
  const typed = text.trim().replace(/\s+/g, " ");
  const exact = instantOrDaySchema.safeParse(typed);
  if (exact.success) return exact.data;
  const local = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(typed);
  const day = daySchema.safeParse(local?.[1]);
  if (local?.[2] === undefined || !day.success) return undefined;
  const epoch = epochOfWallClock(day.data, local[2], timeZone);
  // Written with the offset of the place, as a record made there would be.
  const ahead = offsetMinutes(epoch, timeZone);
  const clock = new Date(epoch + ahead * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((n) =>
    String(n).padStart(2, "0"),
  );
  return instantSchema.safeParse(`${clock}${ahead < 0 ? "-" : "+"}${hours}:${minutes}`).data;
}

/** A stored day or instant as it is typed: hours on the clocks of the zone, where nothing is lost by that. */
export function typedCapturedAt(stored: string, timeZone: string): string {
  if (stored.length === 10 || stored === "") return stored;
  const { day, time } = wallClock(Date.parse(stored), timeZone);
  const read = readCapturedAt(`${day} ${time}`, timeZone);
  return read !== undefined && Date.parse(read) === Date.parse(stored) ? `${day} ${time}` : stored;
}

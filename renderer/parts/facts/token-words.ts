import { daySchema } from "../../../core/base/instant.ts";
import { dateFormOf, formatDay, formatDays, formatMoment } from "../../../core/petition/formatter.ts";
import { momentOf } from "../../../core/petition/inline.ts";
import type { Speaker } from "../../../core/petition/speaker.ts";
import type { Token } from "../../../core/petition/token.ts";
import { formatValue, resolveValue } from "../../../core/petition/value.ts";
import type { ValueSource } from "../../../core/petition/value.ts";

/** What a token shows in a sentence: plain words, or words that rest on an exhibit or a series. */
export interface QuantityWords {
  readonly text: string;
  /** The exhibit that states a value, or the disruption that it is computed from; nothing for dates. */
  readonly from?: { readonly kind: "stated" | "computed"; readonly record: string };
}

interface QuantitySource {
  readonly values: Pick<ValueSource, "findings" | "explanations" | "disruptions">;
  readonly voice: Speaker;
  readonly timeZone: string;
}

/** The number, date or moment of a token as the petition prints it. Nothing where it cannot be written. */
export function quantityWords(token: Token, { values, voice, timeZone }: QuantitySource): QuantityWords | undefined {
  const [ref = ""] = token.refs;
  switch (token.kind) {
    case "date":
      return isDay(`${ref}-01-01`.slice(0, 10))
        ? words(formatDay(ref, dateFormOf(token.options["form"]), voice))
        : undefined;
    case "dates":
      return spanWords(ref, voice);
    case "moment":
      if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(ref) || !isDay(ref.slice(0, 10))) return undefined;
      return words(formatMoment(momentOf(ref, timeZone), timeZone, voice));
    case "value":
      return valueWords(token, { values, voice, timeZone });
    case "exhibit":
    case "finding":
    case "explanation":
    case "cite":
    case "pinpoint":
    case "instrument":
    case "part":
    case "annex":
    case "figure":
    case "table":
    case "person":
    case "request":
      return undefined;
  }
}

function valueWords(token: Token, { values, voice, timeZone }: QuantitySource): QuantityWords | undefined {
  const [ref = ""] = token.refs;
  // What is counted in a petition is known only where the petition is.
  if (ref.startsWith("petition.")) return undefined;
  const resolved = resolveValue({ ...values, signatories: [], evidence: [] }, ref);
  if (resolved.kind === "refused") return undefined;
  const text = formatValue(resolved.value, token, timeZone, voice);
  const [record = "", name = ""] = ref.split(".");
  const holder = [...values.findings, ...values.explanations].find(({ id }) => id === record);
  const value = holder?.values?.[name];
  if (value === undefined) return { text, from: { kind: "computed", record } };
  return {
    text,
    from: value.kind === "stated" ? { kind: "stated", record: value.exhibit } : { kind: "computed", record: value.of },
  };
}

function spanWords(ref: string, voice: Speaker): QuantityWords | undefined {
  const [from, until] = ref.split("/").map((day) => daySchema.safeParse(day).data);
  return from === undefined || until === undefined ? undefined : words(formatDays(from, until, voice));
}

function isDay(text: string): boolean {
  return daySchema.safeParse(text).success;
}

function words(text: string): QuantityWords {
  return { text };
}

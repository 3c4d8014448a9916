import { hexOf } from "../base/digest.ts";
import { epochOf, epochOfWallClock, instantSchema, wallClock } from "../base/instant.ts";
import { labelNumber } from "../evidence/label.ts";
import type { Finding } from "../facts/finding.ts";
import { byTime } from "../facts/timeline.ts";
import type { When } from "../facts/when.ts";
import type { ComposedPetition, ExhibitRow, SignatoryRow, TimelineRow } from "./composed.ts";
import { commaOf } from "../mapping/document-head.ts";
import { formatDay, formatNumber, formatOffset, formatOrdinal } from "./formatter.ts";
import { momentOf, writeText } from "./inline.ts";
import type { Setting } from "./inline.ts";
import type { Identified, PetitionCase, PetitionFigure } from "./petition-case.ts";
import type { Block } from "./petition.ts";
import { tokensOf } from "./token.ts";
import type { Words } from "./wording.ts";

/** Annex A: findings and explanations by the time they name, the day printed once, an hour only where an exhibit states one. */
export function composeTimeline(setting: Setting, words: Words): ComposedPetition["timeline"] {
  const { source, speaker } = setting;
  const findings = source.findings.filter((finding) => finding.short !== undefined).toSorted(byTime);
  let lastDay = "";
  const rows = findings.map((finding): TimelineRow => {
    const day = finding.when.day === lastDay ? "" : formatDay(finding.when.day, "short-year", speaker);
    lastDay = finding.when.day;
    return { date: day, ...timelineRow(finding, setting, words) };
  });
  const zone = formatOffset(momentOf(`${source.incident.from.day}T12:00`, source.case.timeZone), source.case.timeZone);
  return {
    intro: speaker.say("timeline.intro", { zone }),
    head: ["date", "local", "utc", "sign", "what", "exhibits", "lost"].map((column) =>
      speaker.say(`timeline.head.${column}`),
    ),
    rows,
    note: speaker.say("timeline.note"),
  };
}

/**
 * Annex C: every exhibit with its full digest and the paragraphs that cite it. Of a confidential one, neither source nor who obtained
 * it is told.
 */
export function composeExhibits(setting: Setting, words: Words): ComposedPetition["exhibits"] {
  const { source, speaker } = setting;
  const citedIn = citations(setting);
  const rows = source.evidence
    .toSorted((a, b) => labelNumber(a.label) - labelNumber(b.label))
    .map((item): ExhibitRow => {
      const isConfidential = item.confidentiality === "confidential";
      const mark = isConfidential ? ` ${speaker.say("exhibits.confidential")}` : "";
      const by =
        item.obtainedBy === undefined || isConfidential ? "" : words(item.id, "obtainedBy", item.obtainedBy).text;
      const at = item.capturedAt === undefined ? "" : capturedAt(item.capturedAt, setting);
      return {
        label: item.label,
        title: words(item.id, "title", item.title).text + mark,
        source: [isConfidential ? undefined : item.source, item.attribution]
          .filter((part) => part !== undefined)
          .join(". "),
        caution: item.caution === undefined ? "" : words(item.id, "caution", item.caution).text,
        digest: hexOf(item.digest),
        obtained: [at, by].filter((part) => part !== "").join(commaOf(speaker.language)),
        bytes: formatNumber(item.bytes, 0, speaker),
        citedIn: [...(citedIn.get(item.id) ?? [])]
          .map((number) => formatOrdinal(number, speaker))
          .join(commaOf(speaker.language)),
      };
    });
  const zone = formatOffset(momentOf(`${source.incident.from.day}T12:00`, source.case.timeZone), source.case.timeZone);
  return {
    intro: speaker.say("exhibits.intro", { zone }),
    head: ["number", "exhibit", "obtained", "bytes", "cited"].map((column) => speaker.say(`exhibits.head.${column}`)),
    rows,
  };
}

/** The roster: the coordinator first, names withheld numbered and counted. */
export function composeSignatories(setting: Setting, words: Words): ComposedPetition["signatories"] {
  const { source, speaker } = setting;
  let withheld = 0;
  const rows = source.signatories
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map((signatory, index): SignatoryRow => {
      const number = formatNumber(index + 1, 0, speaker);
      if (signatory.isWithheld) {
        withheld += 1;
        return { number, name: speaker.say("signatories.withheld", { number: withheld }), note: "", isWithheld: true };
      }
      const note = signatory.note === undefined ? "" : words(signatory.id, "note", signatory.note).text;
      return { number, name: signatory.name, note, isWithheld: false };
    });
  const invented = source.signatories.filter((signatory) => signatory.isInvented).length;
  return {
    head: ["number", "organisation"].map((column) => speaker.say(`signatories.head.${column}`)),
    rows,
    note: speaker.say("signatories.note", { total: rows.length, named: rows.length - withheld, withheld, invented }),
  };
}

function timelineRow(finding: Identified<Finding>, setting: Setting, words: Words): Omit<TimelineRow, "date"> {
  const { source, speaker } = setting;
  const { when } = finding;
  const share =
    when.time === undefined ? undefined : shareLostAt(when, setting.source.figures, setting.source.case.timeZone);
  const utc =
    when.time === undefined
      ? ""
      : wallClock(epochOf(momentOf(`${when.day}T${when.time}`, source.case.timeZone)), "UTC").time;
  return {
    local: localWords(when, setting),
    utc,
    sign: finding.confidence === "unconfirmed" ? "unconfirmed" : finding.lane,
    words: writeText(words(finding.id, "short", finding.short ?? "").text, setting),
    exhibits: source.evidence.filter((item) => finding.exhibits.includes(item.id)).map((item) => item.label),
    ...(share === undefined ? {} : { shareLost: share }),
  };

  function localWords(at: When, { speaker: voice }: Setting): string {
    if (at.time !== undefined) return at.isApproximate === true ? voice.say("when.about", { time: at.time }) : at.time;
    if (at.until !== undefined) return voice.say("when.until", { day: formatDay(at.until, "short", speaker) });
    return at.part === undefined ? "" : voice.say(`when.${at.part}`);
  }
}

/** Share of the baseline lost in the hour, from a measured series that covers it; never from a synthetic one. */
function shareLostAt(when: When, figures: readonly PetitionFigure[], timeZone: string): number | undefined {
  const at = epochOfWallClock(when.day, when.time ?? "00:00", timeZone);
  for (const figure of figures) {
    const { data } = figure;
    if (figure.isSynthetic || data.direction !== "lower-is-worse") continue;
    const point = data.points.find(({ t }) => t <= at && at < t + data.binSeconds * 1000);
    if (point?.value !== undefined && point.baseline !== undefined && point.baseline > 0) {
      return Math.max(0, 1 - point.value / point.baseline);
    }
  }
  return undefined;
}

function capturedAt(at: string, { source, speaker }: Setting): string {
  const instant = instantSchema.safeParse(at);
  if (!instant.success) return formatDay(at, "short-year", speaker);
  const clock = wallClock(epochOf(instant.data), source.case.timeZone);
  return `${formatDay(clock.day, "short-year", speaker)} ${clock.time}`;
}

function citations({ source, outline }: Setting): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, string[]>();
  const add = (item: string, number: string | undefined) => {
    if (number === undefined) return;
    const numbers = cited.get(item) ?? [];
    if (!numbers.includes(number)) cited.set(item, [...numbers, number]);
  };
  const labelled = new Map(source.evidence.map(({ label, id }) => [label, id]));
  const blocks = outline.parts.flatMap((part) => part.sections.flatMap((section) => section.blocks));
  for (const { block, number } of blocks) {
    for (const item of exhibitsOf(block, source, labelled)) add(item, number);
  }
  return cited;
}

function exhibitsOf(block: Block, source: PetitionCase, labelled: ReadonlyMap<string, string>): readonly string[] {
  switch (block.kind) {
    case "statement":
      return source.findings.find((one) => one.id === block.finding)?.exhibits ?? [];
    case "answer":
      return source.explanations.find((one) => one.id === block.explanation)?.exhibits ?? [];
    case "text":
    case "request": {
      const labels = tokensOf(block.text).flatMap((token) => (token.kind === "exhibit" ? token.refs : []));
      return labels.flatMap((label) => labelled.get(label) ?? []);
    }
    case "elements":
      return [];
  }
}

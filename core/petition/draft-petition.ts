import type { RecordId } from "../base/identifier.ts";
import { recordIdSchema } from "../base/identifier.ts";
import type { Day } from "../base/instant.ts";
import type { Language } from "../base/language.ts";
import { blocks, made, refused } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import type { Explanation } from "../facts/explanation.ts";
import type { Finding } from "../facts/finding.ts";
import type { Incident } from "../facts/incident.ts";
import type { Allegation } from "../mapping/allegation.ts";
import { isCompetent } from "../mapping/competent-forum.ts";
import type { Law } from "../mapping/law.ts";
import { byTime } from "../facts/timeline.ts";
import type { Identified } from "./petition-case.ts";
import type { Block, Petition, Section } from "./petition.ts";
import type { PetitionTemplate } from "./template.ts";

/** What a first draft is made of: what the person states, and what the case holds. `isTaken` tells ids that a record has or had. */
export interface DraftFrom {
  readonly title: string;
  readonly coordinator: string;
  readonly today: Day;
  readonly authoritative: Language;
  readonly languages: readonly Language[];
  readonly notice?: string;
  readonly incidents: readonly Identified<Incident>[];
  readonly findings: readonly Identified<Finding>[];
  readonly explanations: readonly Identified<Explanation>[];
  readonly allegations: readonly Identified<Allegation>[];
  /** Series with a disruption that somebody kept, with the titles that they have in the case. */
  readonly figures: Petition["figures"];
  readonly isTaken: (id: string) => boolean;
}

/** A record of the draft, ready to be saved. */
export type DraftRecord =
  | { readonly type: "petition"; readonly id: RecordId; readonly fields: Petition }
  | { readonly type: "section"; readonly id: RecordId; readonly fields: Section }
  | { readonly type: "block"; readonly id: RecordId; readonly fields: Block };

/**
 * The first draft of a petition: its parts, a block for each finding in the order of time, for each explanation and for each allegation.
 * No sentence is made up: every word of it stands in the case or was stated, and what nobody wrote is empty. Refused without an
 * incident, and where no addressee of the template is competent for the State.
 */
export function draftPetition(
  from: DraftFrom,
  { template, law }: { readonly template: PetitionTemplate; readonly law: Law },
): Result<{ readonly petition: RecordId; readonly records: readonly DraftRecord[] }> {
  const incident = from.incidents.toSorted((a, b) => (a.from.day < b.from.day ? -1 : 1))[0];
  if (incident === undefined) return refused(blocks("gap.no-incident"));
  const addressees = template.forums.filter((id) => isCompetent(law, id, incident.country));
  if (addressees.length === 0) return refused(blocks("petition.no-addressee", { country: incident.country }));
  const idOf = freshIds(from.isTaken);
  const petition = idOf("petition");
  const fields: Petition = {
    template: template.id,
    title: from.title,
    shortTitle: from.title,
    re: incident.summary,
    date: from.today,
    authoritative: from.authoritative,
    languages: from.languages,
    coordinator: from.coordinator,
    contact: "",
    channel: "",
    incident: incident.id,
    addressees,
    figures: from.figures,
    ...(from.notice === undefined ? {} : { notice: from.notice }),
  };
  const parts = partRecords(from, { template, petition, idOf });
  return made({ petition, records: [{ type: "petition", id: petition, fields }, ...parts] });
}

function partRecords(
  from: DraftFrom,
  {
    template,
    petition,
    idOf,
  }: {
    readonly template: PetitionTemplate;
    readonly petition: RecordId;
    readonly idOf: (stem: string) => RecordId;
  },
): readonly DraftRecord[] {
  const written = template.parts.filter(({ kind }) => kind === "opening" || kind === "numbered");
  return written.flatMap(({ id: part }): readonly DraftRecord[] => {
    const printed = printedIn(part, from);
    if (printed.length === 0 && !template.requiredParts.includes(part)) return [];
    const section = idOf("section");
    const blocksOfPart = printed.map((what, index): DraftRecord => {
      const fields: Block = { ...what, section, order: orderOf(index, printed.length) };
      return { type: "block", id: idOf("block"), fields };
    });
    return [{ type: "section", id: section, fields: { petition, part, order: orderOf(0, 1) } }, ...blocksOfPart];
  });
}

type Printed =
  | { readonly kind: "statement"; readonly finding: RecordId }
  | { readonly kind: "answer"; readonly explanation: RecordId }
  | { readonly kind: "elements"; readonly allegation: RecordId };

/** What the records of a case print in a part, by the names that parts have in every template. */
function printedIn(part: string, { findings, explanations, allegations }: DraftFrom): readonly Printed[] {
  if (part === "facts") return findings.toSorted(byTime).map(({ id }) => ({ kind: "statement", finding: id }));
  if (part === "explanations") return explanations.map(({ id }) => ({ kind: "answer", explanation: id }));
  if (part === "law") return allegations.map(({ id }) => ({ kind: "elements", allegation: id }));
  return [];
}

/** Places sort as text, so all of one section are of one length. */
function orderOf(index: number, count: number): string {
  const length = Math.max(4, String(count * 10).length);
  return String((index + 1) * 10).padStart(length, "0");
}

function freshIds(isTaken: (id: string) => boolean): (stem: string) => RecordId {
  const next = new Map<string, number>();
  const fresh = (stem: string): RecordId => {
    const number = (next.get(stem) ?? 0) + 1;
    next.set(stem, number);
    const id = `${stem}-${number}`;
    return isTaken(id) ? fresh(stem) : recordIdSchema.parse(id);
  };
  return fresh;
}

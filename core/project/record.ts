import type { z } from "zod";
import type { RecordId } from "../base/identifier.ts";
import { custodyEntrySchema } from "../evidence/custody.ts";
import type { CustodyEntry } from "../evidence/custody.ts";
import { evidenceItemSchema } from "../evidence/evidence-item.ts";
import type { EvidenceItem } from "../evidence/evidence-item.ts";
import { answerSchema } from "../facts/answer.ts";
import type { Answer } from "../facts/answer.ts";
import { explanationSchema } from "../facts/explanation.ts";
import type { Explanation } from "../facts/explanation.ts";
import { findingSchema } from "../facts/finding.ts";
import type { Finding } from "../facts/finding.ts";
import { incidentSchema } from "../facts/incident.ts";
import type { Incident } from "../facts/incident.ts";
import { consentSchema, personSchema } from "../facts/person.ts";
import type { Consent, Person } from "../facts/person.ts";
import { allegationSchema } from "../mapping/allegation.ts";
import type { Allegation } from "../mapping/allegation.ts";
import { disruptionSchema } from "../measurements/disruption.ts";
import type { Disruption } from "../measurements/disruption.ts";
import { measurementImportSchema } from "../measurements/measurement-import.ts";
import type { MeasurementImport } from "../measurements/measurement-import.ts";
import { seriesSchema } from "../measurements/series.ts";
import type { Series } from "../measurements/series.ts";
import {
  blockSchema,
  petitionSchema,
  sectionSchema,
  signatorySchema,
  translationSchema,
} from "../petition/petition.ts";
import type { Block, Petition, Section, Signatory, Translation } from "../petition/petition.ts";
import { caseSchema } from "./case-record.ts";
import type { CaseRecord } from "./case-record.ts";

/** The fields of every type of record that this version reads. */
export interface RecordFields {
  readonly case: CaseRecord;
  readonly evidenceItem: EvidenceItem;
  readonly custodyEntry: CustodyEntry;
  readonly measurementImport: MeasurementImport;
  readonly series: Series;
  readonly disruption: Disruption;
  readonly answer: Answer;
  readonly incident: Incident;
  readonly explanation: Explanation;
  readonly finding: Finding;
  readonly person: Person;
  readonly consent: Consent;
  readonly allegation: Allegation;
  readonly petition: Petition;
  readonly section: Section;
  readonly block: Block;
  readonly translation: Translation;
  readonly signatory: Signatory;
}

/** A type of record that this version reads. Records of other types are kept as they came. */
export type RecordType = keyof RecordFields;

/** A record of one type, with its id. */
export type RecordOf<T extends RecordType> = RecordFields[T] & { readonly id: RecordId };

type RecordSchemas = { readonly [T in RecordType]: z.ZodType<RecordFields[T]> };

/** The schema of each type of record. */
export const recordSchemas: RecordSchemas = {
  case: caseSchema,
  evidenceItem: evidenceItemSchema,
  custodyEntry: custodyEntrySchema,
  measurementImport: measurementImportSchema,
  series: seriesSchema,
  disruption: disruptionSchema,
  answer: answerSchema,
  incident: incidentSchema,
  explanation: explanationSchema,
  finding: findingSchema,
  person: personSchema,
  consent: consentSchema,
  allegation: allegationSchema,
  petition: petitionSchema,
  section: sectionSchema,
  block: blockSchema,
  translation: translationSchema,
  signatory: signatorySchema,
};

/** Whether this version reads records of a type. */
export function isRecordType(type: string): type is RecordType {
  return Object.hasOwn(recordSchemas, type);
}

/**
 * Fields that are set once, when the record is made: what was received, and every word of the chain of custody. A star stands
 * for all fields.
 */
export const fixedFields: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  custodyEntry: ["*"],
  evidenceItem: ["digest", "bytes", "fileName"],
};

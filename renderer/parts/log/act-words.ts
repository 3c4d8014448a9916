import type { CaseAct } from "../../../core/bridge/case-operations.ts";
import type { RecordType } from "../../../core/project/record.ts";
import { isRecordType } from "../../../core/project/record.ts";
import type { Screen } from "../../shell/place.ts";
import type { TextKey } from "../../texts/locale-files.ts";

/** What was done to a record, in one word. */
export const actWords: Readonly<Record<CaseAct["what"], TextKey>> = {
  made: "log.made",
  changed: "log.changed",
  removed: "log.removed",
  restored: "log.restored",
  unknown: "log.unknown",
};

/** What a record is called, and the screen on which it is seen. */
const typeWords: Readonly<Record<RecordType, { readonly name: TextKey; readonly screen: Screen }>> = {
  case: { name: "record.case", screen: "incident" },
  evidenceItem: { name: "record.evidence-item", screen: "evidence" },
  custodyEntry: { name: "record.custody-entry", screen: "evidence" },
  measurementImport: { name: "record.measurement-import", screen: "measurements" },
  series: { name: "record.series", screen: "measurements" },
  disruption: { name: "record.disruption", screen: "measurements" },
  answer: { name: "record.answer", screen: "incident" },
  incident: { name: "record.incident", screen: "incident" },
  explanation: { name: "record.explanation", screen: "facts" },
  finding: { name: "record.finding", screen: "facts" },
  person: { name: "record.person", screen: "facts" },
  consent: { name: "record.consent", screen: "facts" },
  allegation: { name: "record.allegation", screen: "law" },
  petition: { name: "record.petition", screen: "petition" },
  section: { name: "record.section", screen: "petition" },
  block: { name: "record.block", screen: "petition" },
  translation: { name: "record.translation", screen: "petition" },
  signatory: { name: "record.signatory", screen: "petition" },
};

/** The name of a type of record and the screen that shows it; nothing for types that this version does not read. */
export function wordsOfType(type: string | undefined): { readonly name: TextKey; readonly screen: Screen } | undefined {
  return type !== undefined && isRecordType(type) ? typeWords[type] : undefined;
}

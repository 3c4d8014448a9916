import { blocks, made, refused } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import { figureData } from "../measurements/chart-data.ts";
import type { FigureData } from "../measurements/chart-data.ts";
import type { PetitionCase, PetitionFigure } from "../petition/petition-case.ts";
import { findRecord, recordProblems, recordsOf } from "./case-view.ts";
import type { RecordOf } from "./record.ts";
import type { CaseState } from "./fold.ts";

/** Gathers from a case what one petition is composed from. Without an id, the only petition of the case. */
export function petitionCaseOf(state: CaseState, petitionId: string | undefined): Result<PetitionCase> {
  const invalid = recordProblems(state);
  if (invalid.length > 0) return { kind: "refused", problems: invalid };
  const petitions = recordsOf(state, "petition");
  const petition = petitionId === undefined ? petitions[0] : petitions.find(({ id }) => id === petitionId);
  if (petition === undefined) return refused(blocks("petition.none", { petition: petitionId ?? "–" }));
  if (petitionId === undefined && petitions.length > 1) {
    return refused(blocks("petition.several", { petitions: petitions.map(({ id }) => id).join(", ") }));
  }
  const incident = findRecord(state, "incident", petition.incident);
  if (incident === undefined) return refused(blocks("petition.no-incident", { incident: petition.incident }));
  const caseRecord = findRecord(state, "case", "case");
  if (caseRecord === undefined) return refused(blocks("project.record-missing", { record: "case" }));
  const figures = figuresOf(state, petition);
  if (figures.kind === "refused") return figures;
  const { title, country, timeZone, isSample } = caseRecord;
  return made({
    case: { title, country, timeZone, isSample: isSample === true },
    petition,
    incident,
    evidence: recordsOf(state, "evidenceItem"),
    custody: recordsOf(state, "custodyEntry"),
    findings: recordsOf(state, "finding"),
    explanations: recordsOf(state, "explanation"),
    persons: recordsOf(state, "person"),
    consents: recordsOf(state, "consent"),
    allegations: recordsOf(state, "allegation"),
    sections: recordsOf(state, "section").filter((section) => section.petition === petition.id),
    blocks: recordsOf(state, "block"),
    translations: recordsOf(state, "translation"),
    signatories: recordsOf(state, "signatory").filter((signatory) => signatory.petition === petition.id),
    disruptions: recordsOf(state, "disruption"),
    figures: figures.value,
  });
}

function figuresOf(state: CaseState, petition: RecordOf<"petition">): Result<readonly PetitionFigure[]> {
  const figures: PetitionFigure[] = [];
  for (const { series: seriesId, title } of petition.figures) {
    const series = findRecord(state, "series", seriesId);
    const source = series === undefined ? undefined : findRecord(state, "measurementImport", series.import);
    const item = source === undefined ? undefined : findRecord(state, "evidenceItem", source.item);
    if (series === undefined || item === undefined)
      return refused(blocks("petition.unknown-series", { series: seriesId }));
    const disruptions = recordsOf(state, "disruption").filter((one) => one.series === seriesId);
    figures.push({
      seriesId,
      title,
      exhibit: item.label,
      isSynthetic: item.isSynthetic === true,
      caveats: series.caveats,
      data: dataOf(series, disruptions),
    });
  }
  return made(figures);
}

/** What a series was last shown with. Records that nobody changed are the same objects, and a figure takes longer than the whole text. */
const known = new WeakMap<RecordOf<"series">, { readonly with: Disruptions; readonly data: FigureData }>();

type Disruptions = readonly RecordOf<"disruption">[];

function dataOf(series: RecordOf<"series">, disruptions: Disruptions): FigureData {
  const before = known.get(series);
  if (before?.with.length === disruptions.length && before.with.every((one, index) => one === disruptions[index])) {
    return before.data;
  }
  const rule = disruptions.find((one) => one.kind === "threshold")?.rule;
  const data = figureData({ seriesId: series.id, series, disruptions, ...(rule === undefined ? {} : { rule }) });
  known.set(series, { with: disruptions, data });
  return data;
}

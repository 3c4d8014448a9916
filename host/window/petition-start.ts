import type { RecordId } from "../../core/base/identifier.ts";
import { epochOf, wallClock } from "../../core/base/instant.ts";
import type { Instant } from "../../core/base/instant.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { ParsedInputOf } from "../../core/bridge/contract.ts";
import { draftPetition } from "../../core/petition/draft-petition.ts";
import type { Petition } from "../../core/petition/petition.ts";
import { findRecord, recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { law } from "../../law/index.ts";
import { templates } from "../../templates/index.ts";
import { putRecords } from "../case-folder/put-records.ts";
import { writeCase } from "./workplace.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

/** Saves the first draft of a petition from what the case holds. It is dated with the day that the case's clocks show. */
export async function startPetition(
  desk: { readonly place: Workplace; readonly open: OpenCase; readonly context: CallContext },
  asked: ParsedInputOf<"petition.start">,
): Promise<Result<{ readonly petition: RecordId }>> {
  const { place, open, context } = desk;
  return writeCase(place, open, {
    saying: { key: "done.petition-started" },
    context,
    work: async (folder, deps) => {
      const draft = draftOf(folder.state, asked, place.clock());
      if (draft.kind === "refused") return draft;
      const { petition, records } = draft.value;
      const saved = await putRecords(folder, records, deps);
      if (saved.kind === "refused") return saved;
      return made({ folder: saved.value, value: { petition } }, saved.problems);
    },
  });
}

function draftOf(
  state: CaseState,
  { template: id, title, coordinator }: ParsedInputOf<"petition.start">,
  now: Instant,
): ReturnType<typeof draftPetition> {
  const caseRecord = findRecord(state, "case", "case");
  if (caseRecord === undefined) return refused(blocks("project.record-missing", { record: "case" }));
  const template = templates[id];
  if (template === undefined) return refused(blocks("petition.unknown-template", { template: id }));
  const { authoritative, languages, notice, timeZone } = caseRecord;
  const from = {
    title,
    coordinator,
    today: wallClock(epochOf(now), timeZone).day,
    authoritative,
    languages,
    ...(notice === undefined ? {} : { notice }),
    incidents: recordsOf(state, "incident"),
    findings: recordsOf(state, "finding"),
    explanations: recordsOf(state, "explanation"),
    allegations: recordsOf(state, "allegation"),
    figures: figuresOf(state),
    isTaken: (record: string) => state.records.has(record),
  };
  return draftPetition(from, { template, law });
}

/** Every series in which somebody kept a disruption, named as its log names it or else as the exhibit that it was read from. */
function figuresOf(state: CaseState): Petition["figures"] {
  const kept = new Set<string>(recordsOf(state, "disruption").map(({ series }) => series));
  return recordsOf(state, "series").flatMap(({ id, import: of, subject }) => {
    const item = findRecord(state, "measurementImport", of)?.item;
    const title = subject.title ?? findRecord(state, "evidenceItem", item ?? "")?.title;
    return kept.has(id) && title !== undefined ? [{ series: id, title }] : [];
  });
}

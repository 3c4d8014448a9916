import { epochOf } from "../../core/base/instant.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Reply, OutputOf } from "../../core/bridge/contract.ts";
import type { Handlers } from "../../core/bridge/dispatcher.ts";
import { evidenceItemSchema } from "../../core/evidence/evidence-item.ts";
import { currentFields, fieldProblems, findRecord, recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { RecordOf } from "../../core/project/record.ts";
import { checkOriginals } from "./evidence-check.ts";
import { addFiles, addNote } from "./evidence-intake.ts";
import { evidenceLists } from "./evidence-page.ts";
import type { EvidenceLists } from "./evidence-page.ts";
import { previewOf } from "./evidence-preview.ts";
import { withJob } from "./jobs.ts";
import type { Jobs } from "./jobs.ts";
import { lookAgain } from "./workplace.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

type EvidenceHandlers = Pick<Handlers<CallContext>, Extract<keyof Handlers<CallContext>, `evidence.${string}`>>;

/** Answers what concerns evidence: the list, single items and their originals, and what is taken in. */
export function evidenceHandlers(place: Workplace, jobs: Jobs): EvidenceHandlers {
  const lists = evidenceLists();
  return {
    "evidence.page": ({ case: handle, ...query }) => {
      const found = place.find(handle);
      return Promise.resolve(found.kind === "refused" ? found : made(lists.page(found.value, query)));
    },
    "evidence.item": ({ case: handle, id }) => {
      const found = withItem(place, handle, id);
      if (found.kind === "refused") return Promise.resolve(found);
      return Promise.resolve(made(describe(found.value, lists)));
    },
    "evidence.labels": ({ case: handle, ids }) => {
      const found = place.find(handle);
      return Promise.resolve(found.kind === "refused" ? found : made({ exhibits: labelsOf(found.value, ids) }));
    },
    "evidence.add": async (input, context) => {
      const found = place.find(input.case);
      if (found.kind === "refused") return found;
      return withJob(jobs, input.job, context, (own) => addFiles({ place, open: found.value, context: own }, input));
    },
    "evidence.note": async (input, context) => {
      const found = place.find(input.case);
      return found.kind === "refused" ? found : addNote({ place, open: found.value, context }, input);
    },
    "evidence.preview": async ({ case: handle, id }, context) => {
      const found = withItem(place, handle, id);
      return found.kind === "refused" ? found : previewOf({ place, open: found.value.open, context }, found.value.item);
    },
    "evidence.check": async (input, context) => {
      const found = place.find(input.case);
      if (found.kind === "refused") return found;
      const again = await lookAgain(place, found.value, context);
      if (again.kind === "refused") return again;
      return withJob(jobs, input.job, context, (own) =>
        checkOriginals({ place, open: found.value, context: own }, input),
      );
    },
  };
}

interface Item {
  readonly open: OpenCase;
  readonly item: RecordOf<"evidenceItem">;
  /** What of the record is not well formed, and is left out of the item. */
  readonly problems: readonly Problem[];
}

function withItem(place: Workplace, handle: string, id: string): Reply<Item> {
  const found = place.find(handle);
  if (found.kind === "refused") return found;
  const record = found.value.folder.state.records.get(id);
  if (record?.type !== "evidenceItem") return refused(blocks("project.record-missing", { record: id }, { record: id }));
  const fields = currentFields(record);
  const problems = fieldProblems(id, "evidenceItem", fields);
  const unread = problems.map(({ where }) => where?.field);
  const sound = Object.entries(fields).filter(([name]) => !unread.includes(name));
  const item = evidenceItemSchema.safeParse(Object.fromEntries(sound));
  return item.success
    ? made({ open: found.value, item: { ...item.data, id: record.id }, problems })
    : refused(...problems);
}

function labelsOf({ folder, originals }: OpenCase, ids: readonly string[]): OutputOf<"evidence.labels">["exhibits"] {
  return ids.flatMap((wanted) => {
    const item = findRecord(folder.state, "evidenceItem", wanted);
    if (item === undefined) return [];
    const { id, label, title, digest } = item;
    return [{ id, label, title, original: originals.known(digest)?.state ?? "unchecked" }];
  });
}

function describe({ open, item, problems }: Item, lists: EvidenceLists): OutputOf<"evidence.item"> {
  const { id, ...fields } = item;
  const { state } = open.folder;
  const known = open.originals.known(item.digest);
  const entries = (lists.indexOf(state).custody.get(id) ?? []).flatMap((entry) => {
    const found = findRecord(state, "custodyEntry", entry);
    return found === undefined ? [] : [found];
  });
  return {
    item: fields,
    problems,
    original: known?.state ?? "unchecked",
    ...(known === undefined ? {} : { checkedAt: known.at }),
    custody: entries.toSorted((a, b) => epochOf(a.at) - epochOf(b.at)).map(({ id: _, ...entry }) => entry),
    citedBy: citations(state, id),
  };
}

function citations(state: CaseState, item: string): OutputOf<"evidence.item">["citedBy"] {
  return [
    ...recordsOf(state, "finding")
      .filter(({ exhibits }) => exhibits.some((exhibit) => exhibit === item))
      .map(({ id, short, text }) => ({ type: "finding" as const, id, text: short ?? text })),
    ...recordsOf(state, "explanation")
      .filter(({ exhibits }) => exhibits.some((exhibit) => exhibit === item))
      .map(({ id, text }) => ({ type: "explanation" as const, id, text })),
    ...recordsOf(state, "measurementImport")
      .filter((one) => one.item === item)
      .map(({ id, fileName }) => ({ type: "measurementImport" as const, id, text: fileName })),
  ];
}

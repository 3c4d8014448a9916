import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { languageSchema } from "../../core/base/language.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { CaseHead } from "../../core/bridge/case-operations.ts";
import type { Handlers } from "../../core/bridge/dispatcher.ts";
import { currentFields, findRecord } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { JsonObject } from "../../core/project/json.ts";
import { removedRecords } from "../../core/project/removed.ts";
import { onlyTimeZone } from "../../core/project/time-zone-of-country.ts";
import { appendOperations } from "../case-folder/append.ts";
import { createCase } from "../case-folder/create-case.ts";
import { deviceKeyOf } from "../keys/device-key.ts";
import { loadSample } from "../samples/load-sample.ts";
import { readSample } from "../samples/sample-file.ts";
import { checkCase, prepareCheck, stagesOf } from "./case-check.ts";
import { draftsOf } from "./drafts.ts";
import { changesForEdits } from "./edits.ts";
import { actsOf } from "./acts.ts";
import { earlierWords } from "./earlier-words.ts";
import { casesFolder } from "./program-handlers.ts";
import { remember } from "./recent.ts";
import { recordName } from "./record-name.ts";
import { lookAgain, stepBack, writeCase } from "./workplace.ts";
import type { CallContext, OpenCase, Workplace } from "./workplace.ts";

type CaseHandlers = Pick<Handlers<CallContext>, Extract<keyof Handlers<CallContext>, `case.${string}`>>;

/** Answers what concerns a case as a whole. */
export function caseHandlers(place: Workplace): CaseHandlers {
  return { ...openingHandlers(place), ...writingHandlers(place), ...readingHandlers(place) };
}

function openingHandlers(
  place: Workplace,
): Pick<CaseHandlers, "case.create" | "case.open" | "case.sample" | "case.head"> {
  const open = async (path: string, context: CallContext): Promise<Result<CaseHead>> => {
    const opened = await place.open(path, context);
    if (opened.kind === "refused") return opened;
    const head = await headOf(place, opened.value);
    if (head.kind === "refused") return head;
    const { record } = head.value;
    const isSample = record.isSample === true;
    await remember(place.home, { path: head.value.path, title: record.title, openedAt: place.clock(), isSample });
    return head;
  };
  return {
    "case.create": async ({ path, timeZone, ...asked }, context) => {
      const languages = asked.languages.flatMap((tag) => languageSchema.safeParse(tag).data ?? []);
      const [authoritative] = languages;
      const zone = timeZone ?? onlyTimeZone(asked.country);
      if (zone === undefined)
        return refused(blocks("usage.time-zone-open", { country: asked.country }, { field: "timeZone" }));
      if (authoritative === undefined)
        return refused(blocks("bridge.input-invalid", { operation: "case.create", field: "languages" }));
      const fields = { ...asked, languages, authoritative, timeZone: zone };
      const created = await createCase(path, fields, place.deps(context.signal));
      return created.kind === "refused" ? created : open(path, context);
    },
    "case.open": ({ path }, context) => open(path, context),
    "case.sample": async ({ sample }, context) => {
      const folder = await readSample(sample);
      if (folder === undefined) return refused(blocks("usage.unknown-sample", { sample }));
      const path = freeName(join(casesFolder(), `${sample}.recourse`));
      const deps = place.deps(context.signal);
      const loaded = await loadSample(folder, { path, data: undefined, deps, progress: () => undefined });
      if (loaded.kind === "ok") return open(path, context);
      await rm(path, { recursive: true, force: true });
      return loaded;
    },
    "case.head": async ({ case: handle }) => {
      const found = place.find(handle);
      return found.kind === "refused" ? found : headOf(place, found.value);
    },
  };
}

function writingHandlers(
  place: Workplace,
): Pick<CaseHandlers, "case.change" | "case.undo" | "case.redo" | "case.keep-draft"> {
  const step = async (handle: string, direction: "undo" | "redo", context: CallContext) => {
    const found = place.find(handle);
    if (found.kind === "refused") return found;
    const did = await stepBack(place, found.value, { direction, context });
    return did.kind === "refused" ? did : made({ ...positionOf(found.value), did: did.value }, did.problems);
  };
  return {
    "case.change": async ({ case: handle, act, saying, edits }, context) => {
      const found = place.find(handle);
      if (found.kind === "refused") return found;
      const { acts } = found.value;
      const saved = await writeCase(place, found.value, {
        saying,
        context,
        work: async (folder, deps, seen) => {
          if (act !== undefined && acts.has(act)) return made({ folder, value: undefined });
          const changes = changesForEdits(folder, edits, seen);
          if (changes.kind === "refused") return changes;
          const written = await appendOperations(folder, changes.value, deps);
          if (written.kind === "refused") return written;
          if (act !== undefined) acts.add(act);
          return made({ folder: written.value, value: undefined }, [...changes.problems, ...written.problems]);
        },
      });
      return saved.kind === "refused" ? saved : made(positionOf(found.value), saved.problems);
    },
    "case.undo": ({ case: handle }, context) => step(handle, "undo", context),
    "case.redo": ({ case: handle }, context) => step(handle, "redo", context),
    "case.keep-draft": async ({ case: handle, place: where, text }) => {
      const found = place.find(handle);
      if (found.kind === "refused") return found;
      await draftsOf(place.home, found.value.folder.caseId).keep(where, text);
      return made({});
    },
  };
}

function readingHandlers(
  place: Workplace,
): Pick<
  CaseHandlers,
  "case.records" | "case.stages" | "case.check" | "case.earlier-words" | "case.acts" | "case.removed" | "case.drafts"
> {
  return {
    "case.records": ({ case: handle, types }) =>
      answerOf(place, handle, (open) => ({
        revision: open.revision,
        records: rawRecords(open.folder.state, types),
      })),
    "case.stages": ({ case: handle }) =>
      answerOf(place, handle, ({ revision, folder }) => ({ revision, stages: stagesOf(folder.state) })),
    "case.check": async ({ case: handle }, context) => {
      const found = place.find(handle);
      if (found.kind === "refused") return found;
      const { problems } = await lookAgain(place, found.value, context);
      await prepareCheck(found.value);
      return made(checkCase(found.value, problems));
    },
    "case.earlier-words": ({ case: handle, record, digest }) =>
      answerOf(place, handle, ({ folder }) => {
        const text = earlierWords(folder.segments, record, digest);
        return text === undefined ? {} : { text };
      }),
    "case.acts": ({ case: handle, ...asked }) => answerOf(place, handle, ({ folder }) => actsOf(folder, asked)),
    "case.removed": ({ case: handle }) =>
      answerOf(place, handle, ({ folder }) => ({
        records: removedRecords(folder.state, folder.segments).map((removed) => ({
          ...removed,
          name: recordName(folder.state, removed.id) || removed.id,
        })),
      })),
    "case.drafts": async ({ case: handle }) => {
      const found = place.find(handle);
      if (found.kind === "refused") return found;
      return made({ drafts: await draftsOf(place.home, found.value.folder.caseId).all() });
    },
  };
}

function answerOf<T>(place: Workplace, handle: string, answer: (open: OpenCase) => T): Promise<Result<T>> {
  const found = place.find(handle);
  return Promise.resolve(found.kind === "refused" ? found : made(answer(found.value)));
}

async function headOf(place: Workplace, open: OpenCase): Promise<Result<CaseHead>> {
  const { folder } = open;
  const record = findRecord(folder.state, "case", "case");
  if (record === undefined) return refused(blocks("project.record-missing", { record: "case" }));
  const { id: _, ...fields } = record;
  const key = await deviceKeyOf(place.home);
  return made({
    case: open.handle,
    caseId: folder.caseId,
    path: folder.path,
    record: fields,
    isReadOnly: key !== undefined && key.publicKey !== folder.founder,
    problems: open.problems,
    ...positionOf(open),
  });
}

function positionOf(open: OpenCase) {
  const [undo, redo] = [open.undo.at(-1)?.saying, open.redo.at(-1)?.saying];
  return {
    revision: open.revision,
    ...(open.savedAt === undefined ? {} : { savedAt: open.savedAt }),
    ...(undo === undefined ? {} : { undo }),
    ...(redo === undefined ? {} : { redo }),
  };
}

function rawRecords(state: CaseState, types: readonly string[]) {
  return [...state.records.values()].flatMap((record) => {
    if (record.type === undefined || !types.includes(record.type)) return [];
    return [{ id: record.id, type: record.type, fields: withoutPoints(record.type, currentFields(record)) }];
  });
}

/** The points of a series are many and are asked for by the chart that shows them. */
function withoutPoints(type: string, fields: JsonObject): JsonObject {
  return type === "series" ? { ...fields, points: [] } : fields;
}

function freeName(path: string, number = 1): string {
  const candidate = number === 1 ? path : path.replace(/\.recourse$/, `-${number}.recourse`);
  return existsSync(candidate) ? freeName(path, number + 1) : candidate;
}

import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import { blocks, made, refused } from "../../../core/base/problem.ts";
import type { Result } from "../../../core/base/problem.ts";
import { parseJson } from "../../../core/project/json.ts";
import type { RecordInput } from "../../../core/project/record-changes.ts";
import { systemCode } from "../../case-folder/disk-problem.ts";
import { putRecords } from "../../case-folder/put-records.ts";
import { caseDepsOf, openCaseOf } from "../case-access.ts";
import type { Command } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";

/** A file of records is written by a person or program for one case; beyond this size it is something else. */
const maximumBytes = 64 * 1024 * 1024;

const recordsSchema = z
  .array(z.object({ type: z.string(), id: z.string(), fields: z.record(z.string(), z.unknown()) }).readonly())
  .readonly();

export const put: Command = {
  name: "put",
  summary: "Put records from a file into the case, each as a whole",
  usage: "put CASE FILE.json [--by NAME]",
  example: "recourse put belarus.recourse findings.json",
  positionals: { min: 2, max: 2 },
  options: { by: { type: "string", placeholder: "NAME", help: "who puts them in" } },
  run: async (context) => {
    const [, file = ""] = context.positionals;
    const records = await readRecords(file);
    if (records.kind === "refused") return refusedOutcome(records.problems);
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const saved = await putRecords(opened.value, records.value, caseDepsOf(context));
    const problems = [...opened.problems, ...saved.problems];
    if (saved.kind === "refused") return refusedOutcome(problems);
    const told = records.value.map(({ type, id }) => ({ type, id }));
    const isChanged = saved.value.segments.length > opened.value.segments.length;
    return { data: { records: told, isChanged }, lines: told.map(({ type, id }) => `${type}  ${id}`), problems };
  },
};

async function readRecords(file: string): Promise<Result<readonly RecordInput[]>> {
  const where = { file };
  const text = await readText(file);
  if (text === undefined) return refused(blocks("records.unreadable", { file }, where));
  const value = parseJson(text);
  if (value === undefined) return refused(blocks("records.not-json", { file }, where));
  const records = recordsSchema.safeParse(value);
  if (records.success) return made(records.data);
  const [issue] = records.error.issues;
  return refused(blocks("records.not-records", { file, place: issue?.path.map(String).join(".") ?? "" }, where));
}

async function readText(file: string): Promise<string | undefined> {
  try {
    const { size } = await stat(file);
    return size > maximumBytes ? undefined : new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (systemCode(error) === undefined && !(error instanceof TypeError)) throw error;
    return undefined;
  }
}

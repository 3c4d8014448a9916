import { readFile } from "node:fs/promises";
import sjson from "secure-json-parse";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import { importOptionsSchema } from "../../core/measurements/format.ts";
import type { ImportOptions } from "../../core/measurements/format.ts";
import { timeSeriesMappingSchema } from "../../core/measurements/time-series-mapping.ts";
import type { TimeSeriesMapping } from "../../core/measurements/time-series-mapping.ts";

/** What a person stated on the command line: the path of a mapping, and single statements. */
export interface StatedOptions {
  readonly mappingPath: string | undefined;
  readonly timeZone: string | undefined;
  readonly country: string | undefined;
  readonly test: string | undefined;
}

/** Reads the mapping and checks every statement. Each one that is not well formed is named. */
export async function readImportOptions(stated: StatedOptions): Promise<Result<ImportOptions>> {
  const mapping = stated.mappingPath === undefined ? made(undefined) : await readMapping(stated.mappingPath);
  const { timeZone, country, test } = stated;
  const single = importOptionsSchema.safeParse(withoutAbsent({ timeZone, country, test }));
  const problems = single.success
    ? []
    : single.error.issues.map((issue) => blocks("measurements.statement-invalid", { statement: issue.path.join(".") }));
  if (mapping.kind === "refused") return refused(...mapping.problems, ...problems);
  if (!single.success) return refused(...problems);
  const declared = mapping.value?.timeZone;
  if (declared !== undefined && timeZone !== undefined && declared !== timeZone) {
    return refused(blocks("measurements.time-zones-differ", { declared, stated: timeZone }));
  }
  return made(mapping.value === undefined ? single.data : { ...single.data, mapping: mapping.value });
}

async function readMapping(path: string): Promise<Result<TimeSeriesMapping>> {
  const where = { file: path };
  const json = await jsonOf(path);
  if (json === undefined) return refused(blocks("measurements.mapping-unreadable", {}, where));
  const parsed = timeSeriesMappingSchema.safeParse(json.value);
  if (parsed.success) return made(parsed.data);
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".") || "format"],
  );
  return refused(
    ...[...new Set(fields)].map((field) => blocks("measurements.mapping-invalid", { field }, { ...where, field })),
  );
}

async function jsonOf(path: string): Promise<{ readonly value: unknown } | undefined> {
  try {
    const value: unknown = sjson.parse(await readFile(path, "utf8"));
    return { value };
  } catch {
    return undefined;
  }
}

function withoutAbsent(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

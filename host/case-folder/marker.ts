import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import { publicKeySchema } from "../../core/project/device.ts";
import { canonicalJson, isJsonObject, parseJson } from "../../core/project/json.ts";
import { caseIdSchema, supportedSchema } from "../../core/project/segment.ts";
import { readProblem, systemCode } from "./disk-problem.ts";
import { exists, isRegularFile } from "./durable-file.ts";
import { markerName } from "./layout.ts";

const markerSchema = z
  .object({
    format: z.literal("recourse-case"),
    v: z.literal(1),
    schema: z.literal(supportedSchema),
    case: caseIdSchema,
    founder: publicKeySchema,
  })
  .readonly();

/** What `recourse.json` says: which case a folder holds, and the public key of the device that founded it. */
export type Marker = z.infer<typeof markerSchema>;

/** The bytes of `recourse.json`, the same for the same case whoever writes them. */
export function markerText(caseId: string, founder: string): string {
  return `${canonicalJson({ format: "recourse-case", v: 1, schema: supportedSchema, case: caseId, founder })}\n`;
}

/** Reads `recourse.json`. Tells a folder that is no case from one that is half a case, damaged, or newer than this program. */
export async function readMarker(casePath: string): Promise<Result<Marker>> {
  const path = join(casePath, markerName);
  try {
    if (!(await stat(casePath)).isDirectory()) return refused(blocks("case.not-a-folder", { path: casePath }));
    if (!(await isRegularFile(path))) return refused(await absenceProblem(casePath));
    return parseMarker(await readFile(path, "utf8"), path);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return refused(readProblem(error, casePath));
  }
}

async function absenceProblem(casePath: string) {
  const isHalf = (await exists(join(casePath, "log"))) || (await exists(join(casePath, "blobs")));
  return isHalf
    ? blocks("case.half-copied", { path: casePath, missing: markerName })
    : blocks("case.not-a-case", { path: casePath });
}

function parseMarker(text: string, path: string): Result<Marker> {
  const value = parseJson(text);
  const object = isJsonObject(value) ? value : {};
  const schema = object["schema"];
  if (object["format"] === "recourse-case" && typeof schema === "number" && schema > supportedSchema) {
    return refused(blocks("case.newer-version", { file: markerName }, { file: path }));
  }
  const marker = markerSchema.safeParse(object);
  return marker.success ? made(marker.data) : refused(blocks("case.marker-damaged", { path }, { file: path }));
}

import { z } from "zod";
import { instantSchema } from "../../core/base/instant.ts";
import { canonicalJson, jsonFrom, parseJson } from "../../core/project/json.ts";
import type { JsonObject } from "../../core/project/json.ts";
import { operationLine, readOperation } from "../../core/project/operation.ts";
import type { Operation } from "../../core/project/operation.ts";
import { readSegment, segmentBody, segmentBytes, signedMessage, supportedSchema } from "../../core/project/segment.ts";
import type { Segment } from "../../core/project/segment.ts";
import { verifyEd25519 } from "../keys/device-key.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import { segmentFileName } from "./layout.ts";
import type { HighWater } from "./private-state.ts";

const draftSchema = z
  .object({ seq: z.number().int().min(1), t: instantSchema, by: z.string().min(1), app: z.string().min(1) })
  .readonly();

/** A segment before it is sealed: a line of the journal. */
export interface Draft extends z.infer<typeof draftSchema> {
  readonly operations: readonly Operation[];
}

/** A signed segment and the bytes of its file. */
export interface SealedSegment {
  readonly segment: Segment;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** The name that segments give as the program that wrote them. */
export const writingProgram = "recourse 1";

/** Signs drafts into a chain that follows `head`. The same drafts give the same bytes, so an interrupted sealing can be repeated. */
export function sealDrafts(
  drafts: readonly Draft[],
  chain: { readonly caseId: string; readonly head: HighWater | undefined },
  key: DeviceKey,
): readonly SealedSegment[] {
  const sealed: SealedSegment[] = [];
  for (const draft of drafts) {
    const prev = sealed.at(-1)?.segment.hash ?? chain.head?.hash;
    sealed.push(sealDraft(draft, { caseId: chain.caseId, prev }, key));
  }
  return sealed;
}

/** The journal: one line for each draft. */
export function journalText(drafts: readonly Draft[]): string {
  return drafts
    .map(({ operations, ...head }) => `${canonicalJson({ ...head, operations: operations.map(operationLine) })}\n`)
    .join("");
}

/** The drafts of a journal. One that is not whole was never acknowledged, and is left out with those after it. */
export function readJournal(text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const line of text.split("\n")) {
    const value = parseJson(line);
    const head = draftSchema.safeParse(value);
    const operations = head.success ? readOperations(value) : undefined;
    if (!head.success || operations === undefined) break;
    drafts.push({ ...head.data, operations });
  }
  return drafts;
}

function sealDraft(
  draft: Draft,
  place: { readonly caseId: string; readonly prev: string | undefined },
  key: DeviceKey,
): SealedSegment {
  const { operations, seq, t, by, app } = draft;
  const header = {
    v: 1,
    schema: supportedSchema,
    case: place.caseId,
    pub: key.publicKey,
    seq,
    ...(place.prev === undefined ? {} : { prev: place.prev }),
    seen: {},
    n: operations.length,
    t,
    app,
    by,
  } as const;
  const body = segmentBody(header, operations);
  const bytes = segmentBytes(body, key.sign(signedMessage(body)));
  return readBack(bytes, place.caseId, key);
}

/** What this device writes passes the same door as what others write. */
function readBack(bytes: Uint8Array, caseId: string, key: DeviceKey): SealedSegment {
  const text = Buffer.from(bytes).toString("utf8");
  const seq = Number(/"seq":(\d+)/.exec(text)?.[1]);
  const result = readSegment({ file: "new", text, device: key.id, seq, shortHash: "", caseId }, verifyEd25519);
  if (result.kind === "refused") throw new Error("A segment that this device sealed cannot be read back");
  return { segment: result.value, bytes, fileName: segmentFileName(seq, result.value.hash) };
}

function readOperations(value: unknown): readonly Operation[] | undefined {
  const lines = z.object({ operations: z.array(z.custom<JsonObject>((line) => jsonFrom(line) !== undefined)) });
  const parsed = lines.safeParse(value);
  if (!parsed.success) return undefined;
  const operations = parsed.data.operations.map(readOperation);
  const known = operations.flatMap((operation) =>
    operation === undefined || operation.op === "unknown" ? [] : [operation],
  );
  return known.length === operations.length ? known : undefined;
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { instantSchema } from "../base/instant.ts";
import { blocks, made, refused } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import { deviceIdOf, deviceIdSchema, publicKeySchema } from "./device.ts";
import type { DeviceId } from "./device.ts";
import { canonicalJson, jsonFrom, parseCanonical } from "./json.ts";
import { operationLine, readOperation } from "./operation.ts";
import type { Operation, UnknownOperation } from "./operation.ts";

/** The newest layout of project files that this program reads and writes. */
export const supportedSchema = 1;

/** Sizes beyond which a segment is refused, in bytes and operations. */
export const segmentLimits = { bytes: 4 * 1024 * 1024, lineBytes: 256 * 1024, operations: 10_000 } as const;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
const sequenceSchema = z.number().int().min(1).max(99_999_999);

/** The id of a case: 32 small hexadecimal digits, drawn at random. */
export const caseIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * The first line of a segment. `seq` counts the segments of one device from 1, `prev` is the hash of the one before, `seen`
 * the last segment known of every other device. `t` and `by` are what the device says and order nothing.
 */
export const segmentHeaderSchema = z
  .object({
    v: z.literal(1),
    schema: z.literal(supportedSchema),
    case: caseIdSchema,
    pub: publicKeySchema,
    seq: sequenceSchema,
    prev: hashSchema.optional(),
    seen: z.record(deviceIdSchema, z.object({ seq: sequenceSchema, hash: hashSchema }).readonly()).readonly(),
    n: z.number().int().min(1).max(segmentLimits.operations),
    t: instantSchema,
    app: z.string().min(1),
    by: z.string().min(1),
  })
  .refine((header) => (header.seq === 1) === (header.prev === undefined))
  .readonly();

export type SegmentHeader = z.infer<typeof segmentHeaderSchema>;

/** A verified segment: who wrote it, and what, in order. `hash` is the SHA-256 of the whole file in hexadecimal. */
export interface Segment {
  readonly header: SegmentHeader;
  readonly device: DeviceId;
  readonly hash: string;
  readonly operations: readonly (Operation | UnknownOperation)[];
}

/** Checks an Ed25519 signature given in base64 against a public key in hexadecimal. */
export type VerifySignature = (publicKey: string, message: Uint8Array, signature: string) => boolean;

/** SHA-256 of bytes. A host has a quicker one than the portable one that stands in for it. */
export type HashBytes = (bytes: Uint8Array) => Uint8Array;

/**
 * A file that claims to be a segment: its text, what its name and folder promise, and the case it must belong to. The text is
 * strict UTF-8 with nothing left out or replaced.
 */
export interface SegmentFile {
  readonly file: string;
  readonly text: string;
  readonly device: string;
  readonly seq: number;
  readonly shortHash: string;
  readonly caseId: string;
}

/**
 * Reads a segment. `case.segment-damaged`: the bytes are not those of the name. `case.newer-version`: a later layout.
 * `case.segment-refused`: signature, case, folder, form or size is wrong. Nothing of a refused segment is used.
 */
export function readSegment(
  file: SegmentFile,
  verify: VerifySignature,
  hashBytes: HashBytes = sha256,
): Result<Segment> {
  const where = { file: file.file };
  const bytes = utf8ToBytes(file.text);
  const hash = bytesToHex(hashBytes(bytes));
  if (!hash.startsWith(file.shortHash)) return refused(blocks("case.segment-damaged", { file: file.file }, where));
  const text = bytes.length <= segmentLimits.bytes ? file.text : "";
  // The last sign of 64 bytes in base64 has four spare bits; unless they are zero, one signature could be written in 16 ways.
  const parts = /^((.*)\n[^]*\n)sig ([A-Za-z0-9+/]{85}[AQgw]==)\n$/.exec(text);
  const [, body = "", firstLine = "", signature = ""] = parts ?? [];
  const header = parseCanonical(firstLine);
  const schema = header?.["schema"];
  if (typeof schema === "number" && schema > supportedSchema) {
    return refused(blocks("case.newer-version", { file: file.file }, where));
  }
  const known = segmentHeaderSchema.safeParse(header);
  const operations = known.success && isPromised(known.data, file) ? readLines(body, known.data.n) : undefined;
  if (
    !known.success ||
    operations === undefined ||
    !verify(known.data.pub, signedMessage(body, hashBytes), signature)
  ) {
    return refused(blocks("case.segment-refused", { file: file.file }, where));
  }
  return made({ header: known.data, device: deviceIdOf(known.data.pub), hash, operations });
}

/** The signed part of a segment: header and operations, one canonical line each. */
export function segmentBody(header: SegmentHeader, operations: readonly Operation[]): string {
  const lines = [jsonFrom(header) ?? {}, ...operations.map(operationLine)];
  return lines.map((line) => `${canonicalJson(line)}\n`).join("");
}

/** The bytes that are signed: the name of the format, a line feed, and the SHA-256 of the body. */
export function signedMessage(body: string, hashBytes: HashBytes = sha256): Uint8Array {
  return concatBytes(utf8ToBytes("recourse segment v1\n"), hashBytes(utf8ToBytes(body)));
}

/** The bytes of a segment file. `signature` is Ed25519 over `signedMessage(body)`, in base64. */
export function segmentBytes(body: string, signature: string): Uint8Array {
  return utf8ToBytes(`${body}sig ${signature}\n`);
}

function isPromised(header: SegmentHeader, file: SegmentFile): boolean {
  return header.case === file.caseId && header.seq === file.seq && deviceIdOf(header.pub) === file.device;
}

/** Lamport clocks must rise within a segment. */
function readLines(body: string, count: number): readonly (Operation | UnknownOperation)[] | undefined {
  const lines = body.slice(0, -1).split("\n").slice(1);
  if (lines.length !== count) return undefined;
  const operations: (Operation | UnknownOperation)[] = [];
  for (const line of lines) {
    const object = isShortEnough(line) ? parseCanonical(line) : undefined;
    const operation = object === undefined ? undefined : readOperation(object);
    if (operation === undefined || operation.l <= (operations.at(-1)?.l ?? 0)) return undefined;
    operations.push(operation);
  }
  return operations;
}

function isShortEnough(line: string): boolean {
  // A UTF-16 unit takes at most three bytes of UTF-8.
  return line.length * 3 <= segmentLimits.lineBytes || utf8ToBytes(line).length <= segmentLimits.lineBytes;
}

import { createHash, generateKeyPairSync, sign, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { instantSchema } from "../../../core/base/instant.ts";
import { deviceIdOf } from "../../../core/project/device.ts";
import type { Operation } from "../../../core/project/operation.ts";
import {
  readSegment,
  segmentBody,
  segmentBytes,
  segmentHeaderSchema,
  segmentLimits,
  signedMessage,
} from "../../../core/project/segment.ts";
import type { SegmentFile, VerifySignature } from "../../../core/project/segment.ts";
import { segmentParts } from "../../../core/project/segment-parts.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const pub = publicKey.export({ type: "spki", format: "der" }).subarray(12).toString("hex");
const caseId = "ab".repeat(16);
const id = recordIdSchema.parse("f-1");
const operations: readonly Operation[] = [
  { op: "put", id, type: "finding", l: 1 },
  { op: "set", id, f: "text", v: "Кожны мае права", l: 2 },
  { op: "del", id, f: "short", l: 3 },
];
const header = segmentHeaderSchema.parse({
  ...{ v: 1, schema: 1, case: caseId, pub, seq: 1, seen: {}, n: 3, app: "recourse 1", by: "A" },
  t: instantSchema.parse("2020-08-12T10:00:00+03:00"),
});
const verifySignature: VerifySignature = (_, message, signature) =>
  verify(null, message, publicKey, Buffer.from(signature, "base64"));

function signed(body: string): string {
  return Buffer.from(segmentBytes(body, sign(null, signedMessage(body), privateKey).toString("base64"))).toString();
}

function fileOf(text: string): SegmentFile {
  const shortHash = createHash("sha256").update(text).digest("hex").slice(0, 32);
  return { file: "a.rlog", text, device: deviceIdOf(pub), seq: 1, shortHash, caseId };
}

function codeOf(file: SegmentFile): string | undefined {
  return readSegment(file, verifySignature).problems[0]?.code;
}

const good = signed(segmentBody(header, operations));
const [headerLine = "", ...operationLines] = segmentBody(header, operations).trimEnd().split("\n");

describe("a segment of the log", () => {
  it("gives back what was signed", () => {
    const result = readSegment(fileOf(good), verifySignature);
    expect(result).toMatchObject({ kind: "ok", value: { header, operations, device: deviceIdOf(pub) } });
  });

  it("is noticed as damaged when any one byte of it changed", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom("x", "0", "\n"), (index, sign) => {
        fc.pre(good[index] !== sign);
        const changed = good.slice(0, index) + sign + good.slice(index + 1);
        expect(codeOf({ ...fileOf(good), text: changed })).toBe("case.segment-damaged");
      }),
    );
  });

  it("is refused when somebody changed any byte and gave the file a name to match", () => {
    for (const [index, sign] of [...good].entries()) {
      const changed = good.slice(0, index) + (sign === "x" ? "y" : "x") + good.slice(index + 1);
      expect(readSegment(fileOf(changed), verifySignature).kind, `byte ${index}`).toBe("refused");
    }
  });

  it.each<[string, Partial<SegmentFile>]>([
    ["of another case", { caseId: "cd".repeat(16) }],
    ["in the folder of another device", { device: "00".repeat(16) }],
    ["under another number", { seq: 2 }],
  ])("is refused %s", (_, place) => {
    expect(codeOf({ ...fileOf(good), ...place })).toBe("case.segment-refused");
  });

  it.each([
    ["a header that is not canonical", signed(`{ ${headerLine.slice(1)}\n${operationLines.join("\n")}\n`)],
    [
      "an operation with a key twice",
      signed(`${headerLine}\n${[...operationLines.slice(0, 2), '{"l":3,"l":3,"op":"x"}'].join("\n")}\n`),
    ],
    [
      "clocks that do not rise",
      signed(`${headerLine}\n${[...operationLines.slice(0, 2), '{"l":2,"op":"x"}'].join("\n")}\n`),
    ],
    [
      "a clock that is no whole number",
      signed(`${headerLine}\n${[...operationLines.slice(0, 2), '{"l":3.5,"op":"x"}'].join("\n")}\n`),
    ],
    [
      "a clock beyond all bounds",
      signed(`${headerLine}\n${[...operationLines.slice(0, 2), '{"l":9007199254740991,"op":"x"}'].join("\n")}\n`),
    ],
    [
      "a field called constructor",
      signed(
        `${headerLine}\n${[...operationLines.slice(0, 2), '{"f":"constructor","id":"f-1","l":3,"op":"set","v":1}'].join("\n")}\n`,
      ),
    ],
    ["fewer operations than it says", signed(`${headerLine}\n${operationLines.slice(0, 2).join("\n")}\n`)],
    [
      "a line above 256 KiB",
      signed(
        `${headerLine}\n${[...operationLines.slice(0, 2), `{"l":3,"op":"x","v":"${"a".repeat(256 * 1024)}"}`].join("\n")}\n`,
      ),
    ],
    ["more than 4 MiB", signed(`${headerLine}\n${"x".repeat(segmentLimits.bytes)}\n`)],
    ["no signature", segmentBody(header, operations)],
    ["nothing", ""],
  ])("is refused with %s, even when it is signed", (_, text) => {
    expect(codeOf(fileOf(text))).toBe("case.segment-refused");
  });

  it("is told apart when a newer version wrote it", () => {
    const newer = signed(`${headerLine.replace('"schema":1', '"schema":2')}\n${operationLines.join("\n")}\n`);
    expect(codeOf(fileOf(newer))).toBe("case.newer-version");
  });

  it("keeps an operation of an unknown kind word for word", () => {
    const line = '{"l":4,"note":{"b":1},"op":"sign"}';
    const text = signed(`${headerLine.replace('"n":3', '"n":4')}\n${[...operationLines, line].join("\n")}\n`);
    const result = readSegment(fileOf(text), verifySignature);
    expect(result.kind === "ok" && result.value.operations[3]).toEqual({
      op: "unknown",
      l: 4,
      verbatim: JSON.parse(line),
    });
  });
});

describe("many changes", () => {
  it("are cut into segments that stay below the limits, with clocks that run on", () => {
    const changes = Array.from({ length: 25_000 }, (_, index) => ({ op: "set", id, f: "text", v: index }) as const);
    const parts = segmentParts(changes, 5);
    const sizes = parts.kind === "ok" ? parts.value.map((part) => part.length) : [];
    expect(sizes).toEqual([10_000, 10_000, 5_000]);
    expect(parts.kind === "ok" && parts.value.flat().map(({ l }) => l)).toEqual(changes.map((_, index) => index + 6));
  });

  it("of large values are cut by their size", () => {
    const changes = Array.from({ length: 40 }, () => ({ op: "set", id, f: "text", v: "я".repeat(100_000) }) as const);
    const parts = segmentParts(changes, 0);
    expect(parts.kind === "ok" && parts.value.length).toBe(3);
  });

  it("are refused by the field that no segment can hold", () => {
    const change = { op: "set", id, f: "text", v: "a".repeat(300_000) } as const;
    expect(segmentParts([change], 0).problems).toMatchObject([
      { code: "case.value-too-large", params: { record: "f-1", field: "text", kilobytes: 294 } },
    ]);
  });
});

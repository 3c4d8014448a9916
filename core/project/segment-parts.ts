import { utf8ToBytes } from "@noble/hashes/utils.js";
import { blocks, made, refused } from "../base/problem.ts";
import type { Problem, Result } from "../base/problem.ts";
import { canonicalJson } from "./json.ts";
import { operationLine } from "./operation.ts";
import type { Change, Operation } from "./operation.ts";
import { segmentLimits } from "./segment.ts";

/** Room that every segment keeps for its header and signature, in bytes. */
const reserveBytes = 256 * 1024;

/**
 * Gives changes their Lamport clocks, the first one after `lamport`, and cuts them into as few segments as the limits allow.
 * `case.value-too-large` names every field that no segment can hold.
 */
export function segmentParts(changes: readonly Change[], lamport: number): Result<readonly (readonly Operation[])[]> {
  const parts: Operation[][] = [];
  const problems: Problem[] = [];
  let room = 0;
  for (const [index, change] of changes.entries()) {
    const operation = { ...change, l: lamport + index + 1 };
    const bytes = utf8ToBytes(canonicalJson(operationLine(operation))).length + 1;
    if (bytes > segmentLimits.lineBytes) problems.push(tooLarge(change, bytes));
    const current = parts.at(-1);
    if (current === undefined || bytes > room || current.length === segmentLimits.operations) {
      parts.push([operation]);
      room = segmentLimits.bytes - reserveBytes - bytes;
    } else {
      current.push(operation);
      room -= bytes;
    }
  }
  return problems.length > 0 ? refused(...problems) : made(parts);
}

function tooLarge(change: Change, bytes: number): Problem {
  const field = change.op === "set" ? change.f : "";
  const params = { record: change.id, field, kilobytes: Math.ceil(bytes / 1024) };
  return blocks("case.value-too-large", params, { record: change.id, field });
}

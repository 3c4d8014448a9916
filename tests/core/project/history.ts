import { recordIdSchema } from "../../../core/base/identifier.ts";
import { instantSchema } from "../../../core/base/instant.ts";
import { digestOfText, hexOf } from "../../../core/base/digest.ts";
import { deviceIdOf } from "../../../core/project/device.ts";
import type { DeviceId } from "../../../core/project/device.ts";
import type { CaseState } from "../../../core/project/fold.ts";
import type { Json } from "../../../core/project/json.ts";
import type { Operation } from "../../../core/project/operation.ts";
import type { Segment } from "../../../core/project/segment.ts";

/** One change of a history: which device, which record and field, and whether it first took over what all others wrote. */
export interface Step {
  readonly device: number;
  readonly record: number;
  readonly field: number;
  readonly value: Json | undefined;
  readonly isSynchronised: boolean;
}

const publicKeys = ["11", "22", "33", "44"].map((pair) => pair.repeat(32));

/** The device ids that histories use. */
export const devices: readonly DeviceId[] = publicKeys.map(deviceIdOf);

/** The segments that devices write when they do these steps, one segment for each step. */
export function historyOf(steps: readonly Step[]): readonly Segment[] {
  const all: Segment[] = [];
  const seen = devices.map(() => new Map<DeviceId, Segment>());
  for (const step of steps) {
    const known = seen[step.device] ?? new Map<DeviceId, Segment>();
    if (step.isSynchronised) for (const segment of all) known.set(segment.device, segment);
    const lamport = Math.max(0, ...[...known.values()].flatMap((segment) => segment.operations.map(({ l }) => l)));
    const segment = segmentBy(step.device, known, [operationOf(step, lamport + 1)]);
    known.set(segment.device, segment);
    all.push(segment);
  }
  return all;
}

/** A segment that a device writes after those that it knows. */
export function segmentBy(
  device: number,
  known: ReadonlyMap<DeviceId, Segment>,
  operations: Segment["operations"],
): Segment {
  const id = devices[device] ?? deviceIdOf("55".repeat(32));
  const prev = known.get(id);
  const others = [...known].filter(([other]) => other !== id);
  const header = {
    v: 1,
    schema: 1,
    case: "00".repeat(16),
    pub: publicKeys[device] ?? "",
    seq: (prev?.header.seq ?? 0) + 1,
    ...(prev === undefined ? {} : { prev: prev.hash }),
    seen: Object.fromEntries(
      others.map(
        ([
          other,
          {
            header: { seq },
            hash,
          },
        ]) => [other, { seq, hash }],
      ),
    ),
    n: operations.length,
    t: instantSchema.parse("2020-08-09T06:00:00Z"),
    app: "test",
    by: "A",
  } as const;
  return { header, device: id, operations, hash: hexOf(digestOfText(JSON.stringify([header, operations]))) };
}

/** All that a state says, in a form that can be compared. */
export function told(state: CaseState): unknown {
  const records = [...state.records].map(([id, { fields, ...record }]) => ({ ...record, id, fields: [...fields] }));
  return { ...state, records };
}

function operationOf(step: Step, l: number): Operation {
  const id = recordIdSchema.parse(`record-${step.record}`);
  if (step.field === 0) return step.value === undefined ? { op: "del", id, l } : { op: "put", id, type: "finding", l };
  const f = `field${step.field}`;
  return step.value === undefined ? { op: "del", id, f, l } : { op: "set", id, f, v: step.value, l };
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { fieldConflicts } from "../../../core/project/case-view.ts";
import { foldFurther, foldSegments } from "../../../core/project/fold.ts";
import type { Segment } from "../../../core/project/segment.ts";
import { historyOf, segmentBy, told } from "./history.ts";
import type { Step } from "./history.ts";

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(3),
  record: fc.nat(2),
  field: fc.nat(2),
  value: fc.option(fc.oneof(fc.string(), fc.integer(), fc.constant({ nested: [1, "a"] })), { nil: undefined }),
  isSynchronised: fc.boolean(),
});

/** Histories with copied devices in them: some steps are written a second time, differently, under the same number. */
const history = fc
  .tuple(fc.array(step, { maxLength: 25 }), fc.array(fc.tuple(fc.nat(24), step), { maxLength: 3 }))
  .map(([steps, forks]) => [
    ...historyOf(steps),
    ...forks.flatMap(([index, other]) => historyOf([...steps.slice(0, index), other])),
  ]);

const id = recordIdSchema.parse("f-1");
const write = (v: string, l: number) => ({ op: "set", id, f: "text", v, l }) as const;

describe("the state of a case", () => {
  it("is the same in whatever order the segments arrive, and however often", () => {
    fc.assert(
      fc.property(
        history.chain((segments) =>
          fc.tuple(
            fc.constant(segments),
            fc.shuffledSubarray([...segments, ...segments], { minLength: segments.length }),
          ),
        ),
        ([segments, arrived]) => {
          expect(told(foldSegments([...arrived, ...segments]))).toEqual(told(foldSegments(segments)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("does not depend on how one device cut its changes into segments", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), fc.nat(19), (steps, cut) => {
        const alone = historyOf(steps.map((one) => ({ ...one, device: 0 })));
        const operations = alone.flatMap((segment) => segment.operations);
        const [head, tail] = [operations.slice(0, cut), operations.slice(cut)];
        const first = segmentBy(0, new Map(), head);
        const rest = segmentBy(0, new Map([[first.device, first]]), tail);
        expect(valuesIn([first, rest])).toEqual(valuesIn(alone));
      }),
    );
  });

  it("is the same whether it was worked out at once or as the segments came", () => {
    const alone = fc
      .array(step, { maxLength: 25 })
      .map((steps) => historyOf(steps.map((one) => ({ ...one, device: 0 }))));
    fc.assert(
      fc.property(fc.oneof(alone, history), fc.nat(25), (segments, cut) => {
        const [known, added] = [segments.slice(0, cut), segments.slice(cut)];
        const further = foldFurther(foldSegments(known), known, added);
        expect(told(further)).toEqual(told(foldSegments(segments)));
        expect([...further.records.keys()]).toEqual([...foldSegments(segments).records.keys()]);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives each field to the write with the highest clock", () => {
    fc.assert(
      fc.property(history, (segments) => {
        for (const record of foldSegments(segments).records.values()) {
          for (const [name, { winner, concurrent }] of record.fields) {
            const clocks = segments.flatMap(({ operations }) =>
              operations.filter(
                (one) => one.op !== "unknown" && one.op !== "put" && one.id === record.id && one.f === name,
              ),
            );
            expect(winner.lamport).toBe(Math.max(...clocks.map(({ l }) => l)));
            expect(concurrent).not.toContainEqual(winner);
          }
        }
      }),
    );
  });

  it("keeps and shows what two devices wrote without knowing of each other", () => {
    const [first, second] = [segmentBy(0, new Map(), [write("one", 1)]), segmentBy(1, new Map(), [write("two", 1)])];
    const [conflict] = fieldConflicts(foldSegments([first, second]));
    expect([conflict?.shown.value, ...(conflict?.others.map(({ value }) => value) ?? [])].sort()).toEqual([
      "one",
      "two",
    ]);
  });

  it("settles two versions by a write that has seen both", () => {
    const [first, second] = [segmentBy(0, new Map(), [write("one", 1)]), segmentBy(1, new Map(), [write("two", 1)])];
    const known = new Map([first, second].map((segment) => [segment.device, segment]));
    const third = segmentBy(0, known, [write("three", 2)]);
    expect(fieldConflicts(foldSegments([third, second, first]))).toEqual([]);
  });

  it("shows both versions of a device that was copied and went on twice", () => {
    const base = segmentBy(0, new Map(), [write("before", 1)]);
    const known = new Map([[base.device, base]]);
    const twins = [segmentBy(0, known, [write("here", 2)]), segmentBy(0, known, [write("there", 2)])];
    const state = foldSegments([base, ...twins]);
    expect(state.forkedDevices).toEqual([base.device]);
    expect(fieldConflicts(state)[0]?.others).toHaveLength(1);
  });

  it("still shows the version of a copied device that a later writer had not seen", () => {
    const base = segmentBy(0, new Map(), [write("before", 1)]);
    const known = new Map([[base.device, base]]);
    const [seen, unseen] = [segmentBy(0, known, [write("here", 2)]), segmentBy(0, known, [write("there", 2)])];
    const later = segmentBy(1, new Map([[seen.device, seen]]), [write("after", 3)]);
    const [conflict] = fieldConflicts(foldSegments([base, seen, unseen, later]));
    expect(conflict?.shown.value).toBe("after");
    expect(conflict?.others.map(({ value }) => value)).toEqual(["there"]);
  });

  it("leaves operations of an unknown kind aside and counts them", () => {
    const unknown = { op: "unknown", l: 7, verbatim: { op: "sign", l: 7 } } as const;
    const state = foldSegments([segmentBy(0, new Map(), [write("text", 1), unknown])]);
    expect([state.unknownOperations, state.lamport]).toEqual([1, 7]);
    expect(state.records.get("f-1")?.fields.get("text")?.winner.value).toBe("text");
  });
});

function valuesIn(segments: readonly Segment[]): unknown {
  return [...foldSegments(segments).records.values()].map(({ id: record, type, fields }) => ({
    record,
    type,
    values: [...fields].map(([name, { winner }]) => [name, winner.value]),
  }));
}

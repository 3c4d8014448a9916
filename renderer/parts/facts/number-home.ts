import type { RecordId } from "../../../core/base/identifier.ts";
import type { Value } from "../../../core/facts/finding.ts";

/** The record that keeps the numbers of a sentence. */
export interface NumberHome {
  readonly record: string;
  readonly names: readonly string[];
  readonly exhibits: readonly RecordId[];
  readonly onStated: (name: string, value: Value) => void;
}

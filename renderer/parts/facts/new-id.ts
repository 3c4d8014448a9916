import { recordIdSchema } from "../../../core/base/identifier.ts";
import type { RecordId } from "../../../core/base/identifier.ts";

/** An id that no record has yet. Ids made later sort later, so that records of one kind keep the order in which they were made. */
export function newId(kind: string): RecordId {
  return recordIdSchema.parse(`${kind}-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`);
}

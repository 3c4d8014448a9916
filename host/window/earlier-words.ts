import { digestOfText } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";
import type { Json } from "../../core/project/json.ts";
import type { Segment } from "../../core/project/segment.ts";

/** The words with a digest among all that a record ever held, in whichever field and however deep. */
export function earlierWords(segments: readonly Segment[], record: string, digest: Digest): string | undefined {
  for (const { operations } of segments) {
    for (const operation of operations) {
      if (operation.op !== "set" || operation.id !== record) continue;
      const found = textsIn(operation.v).find((text) => digestOfText(text) === digest);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

import type { Trial } from "./log-trial.ts";
import type { FilledMapping, MappingDraft } from "./mapping-draft.ts";

/** What the parts of the mapping form share. */
export interface MappingPart {
  readonly logKey: string;
  readonly trial: Trial;
  readonly draft: MappingDraft;
  readonly filled: FilledMapping;
  readonly set: (stated: MappingDraft) => void;
}

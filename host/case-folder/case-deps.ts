import type { Instant } from "../../core/base/instant.ts";
import type { CaseState } from "../../core/project/fold.ts";
import type { Segment } from "../../core/project/segment.ts";

/** What this process added to a case, and the state that it found: nobody else wrote in between. */
export interface Writing {
  readonly before: CaseState;
  readonly added: readonly Segment[];
}

/** What the case folder needs of the outside world. `home` is the private folder of this device, never inside a case. */
export interface CaseDeps {
  readonly home: string;
  readonly clock: () => Instant;
  readonly signal: AbortSignal;
  /** Who is working, as custody entries and the log name them; the name of the device where nobody says. */
  readonly author?: string;
  readonly randomBytes?: (size: number) => Uint8Array;
  /** Told of each writing, at once. */
  readonly wrote?: (writing: Writing) => void;
}

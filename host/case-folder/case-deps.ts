import type { Instant } from "../../core/base/instant.ts";

/** What the case folder needs of the outside world. `home` is the private folder of this device, never inside a case. */
export interface CaseDeps {
  readonly home: string;
  readonly clock: () => Instant;
  readonly signal: AbortSignal;
  /** Who is working, as custody entries and the log name them; the name of the device where nobody says. */
  readonly author?: string;
  readonly randomBytes?: (size: number) => Uint8Array;
}

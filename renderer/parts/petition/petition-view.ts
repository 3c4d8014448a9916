import type { OutputOf } from "../../../core/bridge/contract.ts";

/** A petition as the host gives it to the editor. */
export type PetitionView = OutputOf<"petition.view">;

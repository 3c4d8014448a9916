import type { Place } from "./place.ts";

/** What every screen is given: where the window is, so that a link can select a record. */
export interface ScreenProps {
  readonly place: Place;
}

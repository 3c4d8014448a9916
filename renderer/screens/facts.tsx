import { Later } from "../parts/later/later.tsx";

/** Findings and explanations in time: not in the window yet. */
export function Facts() {
  return <Later screen="facts" />;
}

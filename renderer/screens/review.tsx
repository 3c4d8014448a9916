import { Later } from "../parts/later/later.tsx";

/** The checklist before a build: not in the window yet. */
export function Review() {
  return <Later screen="review" />;
}

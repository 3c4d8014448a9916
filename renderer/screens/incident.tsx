import { Later } from "../parts/later/later.tsx";

/** What happened, when and where: not in the window yet. */
export function Incident() {
  return <Later screen="incident" />;
}

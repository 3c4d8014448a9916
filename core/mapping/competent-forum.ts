import type { Law } from "./law.ts";

/** Whether a forum receives petitions about a State (ISO 3166-1 alpha-2). One whose competence is only described does not count. */
export function isCompetent(law: Law, forum: string, state: string): boolean {
  const competence = law.forums.get(forum)?.competence;
  return competence?.kind === "all" || (competence?.kind === "listed" && competence.states.includes(state));
}

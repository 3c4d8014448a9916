import { blocks, warns } from "../../../core/base/problem.ts";
import type { Problem } from "../../../core/base/problem.ts";
import type { IncidentFacts, Standing } from "../../../core/mapping/suggested-provisions.ts";

/** Why a provision cannot be alleged for an incident, or what has to be checked first. Nothing where nothing stands in the way. */
export function standingProblem(provision: string, standing: Standing, facts: IncidentFacts): Problem | undefined {
  const params = { provision, state: facts.country, day: facts.day ?? "" };
  switch (standing.kind) {
    case "open":
      return undefined;
    case "unsettled":
      if (standing.about === "day") return undefined;
      return warns(standing.about === "binding" ? "law.status-not-established" : "law.rule-not-established", params);
    case "closed":
      if (standing.reason === "not-bound") return blocks("law.state-not-bound", params);
      return blocks(standing.reason === "not-yet-in-force" ? "law.rule-not-yet" : "law.rule-ended", params);
  }
}

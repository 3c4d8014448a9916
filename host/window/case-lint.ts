import type { RecordId } from "../../core/base/identifier.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import { recordsOf } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { composeAll } from "../petition/compose-all.ts";
import type { CheckedPetition } from "../petition/compose-all.ts";
import { petitionSource } from "./petition-source.ts";

const known = new WeakMap<CaseState, Map<RecordId, Result<CheckedPetition>>>();

/** What the check of every petition of a case finds, its stored originals aside. */
export function lintOfCase(state: CaseState): readonly Problem[] {
  return recordsOf(state, "petition").flatMap(({ id }) => checkedPetition(state, id).problems);
}

/** A petition composed in all its languages and checked, worked out once for each state of the case. Its problems are in the reply. */
export function checkedPetition(state: CaseState, petition: RecordId): Result<CheckedPetition> {
  const ofState = known.get(state) ?? new Map<RecordId, Result<CheckedPetition>>();
  known.set(state, ofState);
  const checked = ofState.get(petition) ?? check(state, petition);
  ofState.set(petition, checked);
  return checked;
}

function check(state: CaseState, petition: RecordId): Result<CheckedPetition> {
  const source = petitionSource(state, petition);
  if (source.kind === "refused") return source;
  const composed = composeAll(source.value.source);
  return composed.kind === "refused" ? composed : { ...composed, problems: composed.value.problems };
}

import type { RecordId } from "../../core/base/identifier.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { PetitionCase } from "../../core/petition/petition-case.ts";
import type { Speaker } from "../../core/petition/speaker.ts";
import type { PetitionTemplate } from "../../core/petition/template.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { petitionCaseOf } from "../../core/project/petition-case.ts";
import { templates } from "../../templates/index.ts";
import { speakerOf } from "../petition/speaker.ts";

/** All that a petition is shown from: its records, its type, and a voice for each of its languages, the authoritative one first. */
export interface PetitionSource {
  readonly source: PetitionCase;
  readonly template: PetitionTemplate;
  readonly speakers: readonly [Speaker, ...Speaker[]];
}

const known = new WeakMap<CaseState, Map<string, Result<PetitionSource>>>();

/** The source of a petition, gathered once for each state of a case. Refused where a record of the case is not well formed. */
export function petitionSource(state: CaseState, petition: RecordId): Result<PetitionSource> {
  const ofState = known.get(state) ?? new Map<string, Result<PetitionSource>>();
  known.set(state, ofState);
  const before = ofState.get(petition) ?? gather(state, petition);
  ofState.set(petition, before);
  return before;
}

function gather(state: CaseState, petition: RecordId): Result<PetitionSource> {
  const gathered = petitionCaseOf(state, petition);
  if (gathered.kind === "refused") return gathered;
  const source = gathered.value;
  const template = templates[source.petition.template];
  if (template === undefined) {
    return refused(blocks("petition.unknown-template", { template: source.petition.template }));
  }
  const { authoritative, languages } = source.petition;
  const [first, ...others] = [authoritative, ...languages.filter((language) => language !== authoritative)].flatMap(
    (language) => speakerOf(language) ?? [],
  );
  if (first?.language !== authoritative)
    return refused(blocks("petition.unknown-language", { language: authoritative }));
  return made({ source, template, speakers: [first, ...others] });
}

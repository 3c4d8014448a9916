import { join } from "node:path";
import { epochOf, instantSchema, wallClock } from "../../../core/base/instant.ts";
import type { Instant } from "../../../core/base/instant.ts";
import type { Problem, Result } from "../../../core/base/problem.ts";
import type { Disruption, Silence, ThresholdDisruption } from "../../../core/measurements/disruption.ts";
import { findDisruptions, thresholdRule } from "../../../core/measurements/threshold.ts";
import type { ComposedPetition } from "../../../core/petition/composed.ts";
import { plainText } from "../../../core/petition/inline.ts";
import { findRecord } from "../../../core/project/case-view.ts";
import type { CaseFolder } from "../../../host/case-folder/open-case.ts";
import { checkPetition } from "../../../host/petition/compose-all.ts";
import type { CheckedPetition } from "../../../host/petition/compose-all.ts";
import { loadSample } from "../../../host/samples/load-sample.ts";
import { readSample } from "../../../host/samples/sample-file.ts";
import type { SampleFolder } from "../../../host/samples/sample-file.ts";

/** A sample as data, the case made of it, and its petition as composed and checked. */
export interface Built {
  readonly sample: SampleFolder;
  readonly folder: CaseFolder;
  readonly checked: CheckedPetition;
  readonly petition: ComposedPetition;
}

function valueOf<T>(result: Result<T>): T {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems, undefined, 1));
  return result.value;
}

export async function sampleOf(id: string): Promise<SampleFolder> {
  const sample = await readSample(id);
  if (sample === undefined) throw new Error(`There is no sample ${id}.`);
  return sample;
}

/** Makes a case of a sample in an empty folder, the way `demo` does, and checks its petition. */
export async function build(id: string, home: string, data: string): Promise<Built> {
  const { signal } = new AbortController();
  const deps = { home: join(home, "home"), clock: () => instantSchema.parse("2026-11-22T12:00:00Z"), signal };
  const sample = await sampleOf(id);
  const order = { path: join(home, `${id}.recourse`), data, deps, progress: () => undefined };
  const folder = valueOf(await loadSample(sample, order));
  const checked = valueOf(await checkPetition(folder, undefined, signal));
  const [version] = checked.versions;
  if (version === undefined) throw new Error("The petition has no language.");
  return { sample, folder, checked, petition: version.petition };
}

export function blocking(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "blocks");
}

export function paragraphs({ petition }: Built, part: string): readonly string[] {
  const sections = petition.parts.filter(({ id }) => id === part).flatMap((one) => one.sections);
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "elements" ? [] : [plainText(block.inlines).replaceAll("\u00a0", " ")]));
}

function disruptionOf(built: Built, id: string): Disruption {
  const found = built.checked.source.disruptions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no disruption ${id}.`);
  return found;
}

export function thresholdOf(built: Built, id: string): ThresholdDisruption {
  const found = disruptionOf(built, id);
  if (found.kind !== "threshold") throw new Error(`${id} is a silence.`);
  return found;
}

export function silenceOf(built: Built, id: string): Silence {
  const found = disruptionOf(built, id);
  if (found.kind !== "silence") throw new Error(`${id} is no silence.`);
  return found;
}

export function statedValue(built: Built, name: string): unknown {
  const value = built.checked.source.findings.find(({ id }) => id === "f-rule")?.values?.[name];
  return value?.kind === "stated" ? value.value : undefined;
}

export function localOf(built: Built, instant: Instant): { readonly day: string; readonly time: string } {
  return wallClock(epochOf(instant), built.checked.source.case.timeZone);
}

export function whenOf(built: Built, id: string): unknown {
  return built.checked.source.findings.find((finding) => finding.id === id)?.when;
}

/** Start and end of each stretch that the rule finds when the baseline ends, or begins, elsewhere. */
export function stretchesWith(
  { folder }: Built,
  { series: id }: ThresholdDisruption,
  split: string,
): readonly (readonly [start: string, end: string | undefined])[] {
  const series = findRecord(folder.state, "series", id);
  if (series === undefined) throw new Error("The series is missing.");
  const found = valueOf(findDisruptions(series.id, series, thresholdRule(instantSchema.parse(split))));
  return found.map(({ start, end }) => [start, end]);
}

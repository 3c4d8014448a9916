import { isAbsolute, join, relative, resolve } from "node:path";
import { recordIdSchema } from "../../core/base/identifier.ts";
import type { RecordId } from "../../core/base/identifier.ts";
import { digestOfText, hexOf } from "../../core/base/digest.ts";
import type { Digest } from "../../core/base/digest.ts";
import { epochOf, wallClock } from "../../core/base/instant.ts";
import type { Instant } from "../../core/base/instant.ts";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { Disruption } from "../../core/measurements/disruption.ts";
import { importIdOf } from "../../core/measurements/measurement-import.ts";
import type { Series } from "../../core/measurements/series.ts";
import { findSilences } from "../../core/measurements/silence.ts";
import { findDisruptions, thresholdRule } from "../../core/measurements/threshold.ts";
import { caseSchema } from "../../core/project/case-record.ts";
import { addEvidence } from "../case-folder/add-evidence.ts";
import type { CaseDeps } from "../case-folder/case-deps.ts";
import { createCase } from "../case-folder/create-case.ts";
import type { CaseFolder } from "../case-folder/open-case.ts";
import { putRecords } from "../case-folder/put-records.ts";
import { readLog } from "../measurements/read-log.ts";
import type { Sample, SampleFolder } from "./sample-file.ts";

interface NewRecord {
  readonly type: string;
  readonly id: RecordId;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Where a sample becomes a case. `data` is the folder of external logs; `progress` hears one sentence a step. */
export interface LoadOrder {
  readonly path: string;
  readonly data: string | undefined;
  readonly deps: CaseDeps;
  readonly progress: (sentence: string) => void;
}

/** Makes a case from a sample the way a person would: a new case, evidence taken in, logs read, records and translations written. */
export async function loadSample(
  folder: SampleFolder,
  { path, data, deps, progress }: LoadOrder,
): Promise<Result<CaseFolder>> {
  const { sample } = folder;
  const files = evidencePaths(folder, data);
  if (files.kind === "refused") return files;
  const fields = caseSchema.parse(sample.records.find(({ type }) => type === "case")?.fields);
  const created = await createCase(path, fields, deps);
  if (created.kind === "refused") return created;
  let current = created.value;
  const digests = new Map<RecordId, Digest>();
  for (const { file, ...metadata } of files.value) {
    deps.signal.throwIfAborted();
    progress(metadata.label);
    const added = await addEvidence(current, file, metadata, deps);
    if (added.kind === "refused") return added;
    current = added.value.folder;
    digests.set(metadata.id, added.value.item.digest);
  }
  const measured: NewRecord[] = [];
  for (const measurement of sample.measurements) {
    const source = files.value.find(({ id }) => id === measurement.item);
    const digest = digests.get(measurement.item);
    if (source === undefined || digest === undefined)
      return refused(blocks("sample.item-missing", { item: measurement.item }));
    const records = await readMeasurement(measurement, { ...source, digest }, deps.signal);
    if (records.kind === "refused") return records;
    measured.push(...records.value);
  }
  const written = sample.records.filter(({ type }) => type !== "case");
  return putRecords(current, [...measured, ...written, ...translationRecords(folder)], deps);
}

type EvidencePath = Omit<Sample["evidence"][number], "file" | "external"> & { readonly file: string };

function evidencePaths({ path, sample }: SampleFolder, data: string | undefined): Result<readonly EvidencePath[]> {
  const problems: Problem[] = [];
  const paths = sample.evidence.flatMap(({ file, external, ...rest }): readonly EvidencePath[] => {
    if (external !== true) return [{ ...rest, file: join(path, "evidence", file) }];
    if (data === undefined) {
      problems.push(blocks("sample.data-folder-missing", { file }));
      return [];
    }
    const full = resolve(data, file);
    const inside = relative(resolve(data), full);
    return inside.startsWith("..") || isAbsolute(inside) ? [] : [{ ...rest, file: full }];
  });
  return problems.length > 0 ? refused(...problems) : made(paths);
}

async function readMeasurement(
  measurement: Sample["measurements"][number],
  source: EvidencePath & { readonly digest: Digest },
  signal: AbortSignal,
): Promise<Result<readonly NewRecord[]>> {
  const { item, options } = measurement;
  const log = await readLog({ path: source.file, fileName: source.label, options, signal });
  if (log.kind === "refused") return log;
  const { series, ...reading } = log.value;
  const importId = importIdOf(source.digest, reading.format, options);
  const records: NewRecord[] = [
    {
      type: "measurementImport",
      id: importId,
      fields: { ...reading, item, digest: source.digest, fileName: source.file.split(/[\\/]/).at(-1) },
    },
  ];
  for (const draft of series) {
    const id = measurement.series[draft.kind];
    if (id === undefined) continue;
    const record: Series = { ...draft, import: importId };
    records.push({ type: "series", id, fields: record });
    const found = disruptionsOf(id, record, measurement);
    if (found.kind === "refused") return found;
    records.push(...found.value);
  }
  return made(records);
}

function disruptionsOf(
  id: RecordId,
  series: Series,
  measurement: Sample["measurements"][number],
): Result<readonly NewRecord[]> {
  const { disruption, rule } = measurement;
  const record = (name: string, fields: Disruption): NewRecord => ({
    type: "disruption",
    id: recordIdSchema.parse(name),
    fields,
  });
  if (series.kind === "volume") {
    const { from, until } = measurement.silence ?? {};
    const silences = findSilences(id, series, {
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    });
    return made(silences.map((silence) => record(`${disruption}-silence-${localDay(silence.from, series)}`, silence)));
  }
  const found = findDisruptions(id, series, thresholdRule(rule.split, rule.baselineFrom));
  if (found.kind === "refused") return found;
  const longest = found.value.toSorted((a, b) => b.bins - a.bins);
  return made(longest.map((one, index) => record(index === 0 ? disruption : `${disruption}-${index + 1}`, one)));
}

function localDay(instant: Instant, series: Series): string {
  return wallClock(epochOf(instant), series.timeZone).day;
}

function translationRecords({ translations }: SampleFolder): readonly NewRecord[] {
  return translations.flatMap(({ language, texts }) =>
    Object.entries(texts).map(([place, { text, source }]): NewRecord => {
      const dot = place.indexOf(".");
      const [of, field] = [place.slice(0, dot), place.slice(dot + 1)];
      const id = recordIdSchema.parse(`t-${language}-${hexOf(digestOfText(place)).slice(0, 16)}`);
      return { type: "translation", id, fields: { of, field, language, text, sourceDigest: source } };
    }),
  );
}

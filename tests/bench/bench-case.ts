import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOfText } from "../../core/base/digest.ts";
import { instantFromEpoch } from "../../core/base/instant.ts";
import type { Result } from "../../core/base/problem.ts";
import type { RecordInput } from "../../core/project/record-changes.ts";
import { blobPathIn } from "../../host/case-folder/layout.ts";
import { putRecords } from "../../host/case-folder/put-records.ts";
import { loadSample } from "../../host/samples/load-sample.ts";
import { readSample } from "../../host/samples/sample-file.ts";

/** How much a case holds beyond the Belarus sample. */
export interface CaseSize {
  readonly exhibits?: number;
  readonly paragraphs?: number;
}

/** Makes the Belarus sample in `folder`, with that many more exhibits and paragraphs of fact. Gives the path of the case. */
export async function makeBenchCase(folder: string, home: string, size: CaseSize = {}): Promise<string> {
  const path = join(folder, "bench.recourse");
  const deps = { home, clock: () => instantFromEpoch(Date.now()), signal: new AbortController().signal };
  const sample = await readSample("belarus-2020");
  if (sample === undefined) throw new Error("The Belarus sample is missing.");
  const loaded = taken(await loadSample(sample, { path, data: undefined, deps, progress: () => undefined }));
  const records = [...exhibits(path, size.exhibits ?? 0), ...paragraphs(size.paragraphs ?? 0)];
  if (records.length > 0) taken(await putRecords(loaded, records, deps));
  return path;
}

/** Synthetic statements, each a stored original of its own with the entry of its receipt. */
function exhibits(path: string, count: number): readonly RecordInput[] {
  const made = new Set<string>();
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
    const text = `Synthetic statement ${number}: access was lost for some hours.\n`;
    const digest = digestOfText(text);
    const blob = blobPathIn(path, digest);
    if (!made.has(dirname(blob))) mkdirSync(dirname(blob), { recursive: true });
    made.add(dirname(blob));
    writeFileSync(blob, text);
    const id = `bench-${number}`;
    const fileName = `statement-${number}.txt`;
    const item = {
      label: `E-${String(number + 100).padStart(2, "0")}`,
      title: `Synthetic statement ${number} on the loss of access`,
      fileName,
      digest,
      bytes: text.length,
      mediaType: "text/plain",
      kind: "witness-statement",
      reliability: "unverified",
      confidentiality: "public",
      isSynthetic: true,
    };
    const at = instantFromEpoch(Date.UTC(2020, 7, 9) + number * 60_000);
    const receipt = { item: id, at, by: "bench", action: "received", method: "made", digest, fileName };
    return [
      { type: "evidenceItem", id, fields: item },
      { type: "custodyEntry", id: `bench-receipt-${number}`, fields: receipt },
    ];
  });
}

/** Paragraphs among the facts, each with two citations and a Russian translation. */
function paragraphs(count: number): readonly RecordInput[] {
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
    const id = `bench-paragraph-${number}`;
    const order = `5${String(number).padStart(4, "0")}`;
    const text = `The operators of the region gave no notice before the disruption {exhibit:E-05}, and none of them explained it afterwards to the people who asked for a reason {exhibit:E-01}.`;
    const russian = `Операторы региона не предупредили об отключении {exhibit:E-05}, и никто из них не объяснил его потом людям, которые спрашивали о причине {exhibit:E-01}.`;
    const translation = { of: id, field: "text", language: "ru", text: russian, sourceDigest: digestOfText(text) };
    return [
      { type: "block", id, fields: { kind: "text", section: "sec-facts-after", order, text } },
      { type: "translation", id: `bench-ru-${number}`, fields: translation },
    ];
  });
}

function taken<T>(result: Result<T>): T {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems));
  return result.value;
}

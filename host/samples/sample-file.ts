import { readdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { digestSchema } from "../../core/base/digest.ts";
import { recordIdSchema } from "../../core/base/identifier.ts";
import { instantSchema } from "../../core/base/instant.ts";
import { languageSchema } from "../../core/base/language.ts";
import { evidenceItemSchema } from "../../core/evidence/evidence-item.ts";
import { importOptionsSchema } from "../../core/measurements/format.ts";

const evidenceSource = evidenceItemSchema.unwrap().omit({ fileName: true, digest: true, bytes: true, mediaType: true });

/**
 * A sample case as data. Evidence files lie in `evidence/` of its folder, or, with `external`, below a data folder that a
 * person names. `measurements` says how a log is read, under which ids its series and disruptions are kept, and by which rule.
 */
export const sampleSchema = z
  .strictObject({
    sample: z.looseObject({ id: z.string().regex(/^[a-z0-9-]+$/) }).readonly(),
    evidence: z
      .array(
        evidenceSource
          .extend({
            id: recordIdSchema,
            file: z.string().min(1),
            external: z.boolean().optional(),
          })
          .readonly(),
      )
      .readonly(),
    measurements: z
      .array(
        z
          .strictObject({
            item: recordIdSchema,
            options: importOptionsSchema,
            series: z.record(z.string(), recordIdSchema),
            disruption: recordIdSchema,
            rule: z.strictObject({ split: instantSchema, baselineFrom: instantSchema.optional() }).readonly(),
            silence: z
              .strictObject({ from: instantSchema.optional(), until: instantSchema.optional() })
              .readonly()
              .optional(),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
    records: z
      .array(
        z.strictObject({ type: z.string(), id: recordIdSchema, fields: z.record(z.string(), z.unknown()) }).readonly(),
      )
      .readonly(),
  })
  .readonly();

/** The words of a sample in one language: by `record.field`, each with the digest of the English that it translates. */
export const sampleTextsSchema = z.record(
  z.string(),
  z.strictObject({ text: z.string().min(1), source: digestSchema }).readonly(),
);

export type Sample = z.infer<typeof sampleSchema>;

/** A sample with its folder and its translations by language. */
export interface SampleFolder {
  readonly path: string;
  readonly sample: Sample;
  readonly translations: readonly {
    readonly language: z.infer<typeof languageSchema>;
    readonly texts: z.infer<typeof sampleTextsSchema>;
  }[];
}

/** Reads a sample that comes with the program; nothing when there is none of that name. */
export async function readSample(id: string): Promise<SampleFolder | undefined> {
  const path = join(samplesFolder(), id);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(join(path, "case.json"))) return undefined;
  const sample = sampleSchema.parse(await readJson(join(path, "case.json")));
  const record = sample.records.find(({ type }) => type === "petition");
  const languages = z.array(languageSchema).parse(record?.fields["languages"] ?? []);
  const present = languages.filter((language) => existsSync(join(path, `texts.${language}.json`)));
  const translations = await Promise.all(
    present.map(async (language) => ({
      language,
      texts: sampleTextsSchema.parse(await readJson(join(path, `texts.${language}.json`))),
    })),
  );
  return { path, sample, translations };
}

/** What tells whether a sample is whole by itself. It is asked for whenever a window starts, and whole samples take long to read. */
const sampleHeadSchema = sampleSchema
  .unwrap()
  .pick({ sample: true })
  .extend({
    evidence: z.array(z.looseObject({ external: z.boolean().optional() })),
  })
  .loose();

/** The samples that come with the program and need no log from elsewhere, by id. */
export async function sampleIds(): Promise<readonly string[]> {
  const heads = await Promise.all((await readdir(samplesFolder())).map(readHead));
  return heads.flatMap((head) =>
    head === undefined || head.evidence.some(({ external }) => external === true) ? [] : [head.sample.id],
  );
}

async function readHead(id: string): Promise<z.infer<typeof sampleHeadSchema> | undefined> {
  const path = join(samplesFolder(), id, "case.json");
  return existsSync(path) ? sampleHeadSchema.parse(await readJson(path)) : undefined;
}

async function readJson(path: string): Promise<unknown> {
  const content: unknown = JSON.parse(await readFile(path, "utf8"));
  return content;
}

function samplesFolder(): string {
  const built = fileURLToPath(new URL("./samples/", import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL("../../templates/samples/", import.meta.url));
}

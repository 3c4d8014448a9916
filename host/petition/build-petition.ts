import { digestOfText, hexOf } from "../../core/base/digest.ts";
import { figureCsv } from "../../core/measurements/chart-data.ts";
import { describePages } from "../../core/pdf/compile.ts";
import type { PageAttachment, PageDescription } from "../../core/pdf/page-description.ts";
import { figureFileName } from "../../core/petition/compose-figures.ts";
import type { ComposedPetition } from "../../core/petition/composed.ts";
import { fingerprintOf, manifestOf, manifestText } from "../../core/petition/manifest.ts";
import type { Manifest } from "../../core/petition/manifest.ts";
import type { Speaker } from "../../core/petition/speaker.ts";
import { locales } from "../../locales/index.ts";
import { openChartDrawer } from "../pdf/chart-drawer.ts";
import type { DrawChart } from "../pdf/chart-drawer.ts";
import { engineVersion } from "../pdf/engine-version.ts";
import { openPrinter } from "../pdf/print.ts";
import type { Printer, PrintWatch } from "../pdf/print.ts";
import type { CheckedPetition } from "./compose-all.ts";
import { evidenceFiles } from "./evidence-files.ts";
import type { ReadBlob } from "./evidence-files.ts";
import type { OutputFile } from "./output-folder.ts";

const pageEngine = { engine: `pdfmake ${engineVersion}`, icu: process.versions["icu"] ?? "none" };

/** What a build is told and asked for. `languages` undefined means all. */
export interface BuildOrder {
  readonly languages: readonly string[] | undefined;
  readonly signal: AbortSignal;
  readonly progress: (sentence: { readonly language: string; readonly share: number }) => void;
  readonly readBlob: ReadBlob;
}

/** Files ready to be written, and the manifest that the fingerprint is of. */
export interface BuiltPetition {
  readonly files: readonly OutputFile[];
  readonly manifest: Manifest;
  readonly fingerprint: string;
}

/** What the documents of a petition have in common: the manifest, the data that they carry, and the fingerprint printed in each. */
interface Enclosures {
  readonly manifest: Manifest;
  readonly text: string;
  readonly data: readonly { readonly name: string; readonly text: string }[];
  readonly attachments: readonly PageAttachment[];
}

/**
 * Makes every file of a petition: a PDF in each language asked for, the manifest, the data behind each figure, the index of exhibits
 * and copies of the public ones with their digests. The manifest always covers all languages. Nothing is written to disk.
 */
export async function buildPetition(checked: CheckedPetition, order: BuildOrder): Promise<BuiltPetition> {
  const { versions } = checked;
  const printer = openPrinter();
  const draw = openChartDrawer();
  try {
    const wanted = versions.filter(({ speaker }) => order.languages?.includes(speaker.language) ?? true);
    const documents: OutputFile[] = [];
    for (const { speaker } of wanted) {
      const progress = (share: number) => order.progress({ language: speaker.language, share });
      documents.push(await printPetition(checked, speaker.language, { printer, draw, signal: order.signal, progress }));
    }
    const { manifest, text, data } = enclosuresOf(checked);
    const tables = [{ name: "manifest.json", text }, ...data.map((file) => ({ ...file, name: `data/${file.name}` }))];
    const files = [...documents, ...tables.map(textFile), ...(await evidenceFiles(checked, order.readBlob))];
    return { files, manifest, fingerprint: fingerprintOf(digestOfText(text)).join(" ") };
  } finally {
    await printer.close();
  }
}

/** The PDF of a petition in one of its languages: the same bytes whether it is printed alone or with the others. */
export async function printPetition(
  checked: CheckedPetition,
  language: string,
  { printer, draw, ...watch }: { readonly printer: Printer; readonly draw: DrawChart } & PrintWatch,
): Promise<OutputFile> {
  const version = checked.versions.find(({ speaker }) => speaker.language === language);
  if (version === undefined) throw new Error(`The petition has no version in ${language}.`);
  const pages = describe(checked, version, { ...enclosuresOf(checked), draw });
  const printed = await printer.print(pages, watch);
  return {
    path: `${checked.source.petition.id}.${language}.pdf`,
    bytes: printed.bytes,
    language,
    pages: printed.pages,
  };
}

function enclosuresOf({ source, versions }: CheckedPetition): Enclosures {
  const data = source.figures.map((figure, index) => ({ name: figureFileName(index), text: figureCsv(figure.data) }));
  const petitions = versions.map((version) => version.petition);
  const manifest = manifestOf(source, petitions, { pages: pageEngine, data });
  const text = manifestText(manifest);
  const attachments: readonly PageAttachment[] = [
    attachment("manifest.json", "application/json", "Source", text),
    ...data.map((file) => attachment(file.name, "text/csv", "Data", file.text)),
  ];
  return { manifest, text, data, attachments };
}

function describe(
  { source }: CheckedPetition,
  { speaker, petition }: { readonly speaker: Speaker; readonly petition: ComposedPetition },
  made: {
    readonly manifest: Manifest;
    readonly text: string;
    readonly attachments: readonly PageAttachment[];
    readonly draw: DrawChart;
  },
): PageDescription {
  const digest = digestOfText(made.text);
  const texts = made.manifest.texts.map((one) => ({
    head: locales[one.language]?.language.name ?? one.language,
    hex: hexOf(one.digest),
  }));
  const what = (key: string, params: Record<string, string | number> = {}) => speaker.say(`check.file.${key}`, params);
  return describePages(petition, {
    speaker,
    date: source.petition.date,
    drawings: new Map(source.figures.map((figure) => [figure.seriesId, made.draw(figure.data, speaker)])),
    fingerprint: fingerprintOf(digest),
    digests: [{ head: speaker.say("check.manifest"), hex: hexOf(digest) }, ...texts],
    files: [
      { name: `${source.petition.id}.${speaker.language}.pdf`, what: what("pdf") },
      { name: "manifest.json", what: what("manifest") },
      ...source.figures.map((_, index) => ({
        name: `data/${figureFileName(index)}`,
        what: what("data", { number: index + 1 }),
      })),
      { name: `evidence-index.${speaker.language}.csv`, what: what("index") },
      { name: "evidence/", what: what("evidence") },
      { name: "evidence.sha256", what: what("sums") },
    ],
    attachments: made.attachments,
    ...(source.petition.draft === undefined ? {} : { draft: source.petition.draft }),
  });
}

function attachment(
  name: string,
  mediaType: string,
  relationship: PageAttachment["relationship"],
  text: string,
): PageAttachment {
  return { name, mediaType, relationship, text, description: name };
}

function textFile(file: { readonly name: string; readonly text: string }): OutputFile {
  return { path: file.name, bytes: Buffer.from(file.text, "utf8") };
}

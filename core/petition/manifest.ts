import { digestOfText, hexOf } from "../base/digest.ts";
import type { Digest } from "../base/digest.ts";
import type { ComposedPetition } from "./composed.ts";
import { plainText } from "./inline.ts";
import type { PetitionCase } from "./petition-case.ts";

/** What decided where lines and pages end: the page engine, and the ICU whose rules find the words of scripts without spaces. */
export interface PageEngine {
  readonly engine: string;
  readonly icu: string;
}

/** What one digest fixes: the words of every language, the exhibits, and the data behind the figures. */
export interface Manifest {
  readonly format: "recourse-manifest";
  readonly version: 1;
  readonly petition: string;
  readonly date: string;
  readonly pages: PageEngine;
  readonly texts: readonly { readonly language: string; readonly digest: Digest }[];
  readonly exhibits: readonly {
    readonly label: string;
    readonly digest: Digest;
    readonly bytes: number;
    readonly mediaType: string;
  }[];
  readonly data: readonly { readonly name: string; readonly digest: Digest }[];
}

/**
 * The manifest of a petition in all its languages; the digest of a language covers all that is composed for print. Equal input gives
 * an equal manifest, in this order of keys.
 */
export function manifestOf(
  source: PetitionCase,
  petitions: readonly ComposedPetition[],
  {
    pages,
    data,
  }: { readonly pages: PageEngine; readonly data: readonly { readonly name: string; readonly text: string }[] },
): Manifest {
  const { compare } = new Intl.Collator("en", { numeric: true });
  return {
    format: "recourse-manifest",
    version: 1,
    petition: source.petition.id,
    date: source.petition.date,
    pages,
    texts: petitions.map((petition) => ({
      language: petition.language,
      digest: digestOfText(JSON.stringify(petition)),
    })),
    exhibits: source.evidence
      .toSorted((a, b) => compare(a.label, b.label))
      .map(({ label, digest, bytes, mediaType }) => ({ label, digest, bytes, mediaType })),
    data: data.map(({ name, text }) => ({ name, digest: digestOfText(text) })),
  };
}

/** The manifest as the file that is attached and hashed: JSON, two spaces, one final newline. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Eight groups of four capital hexadecimal digits: the first 128 bits of a digest, for people to compare. */
export function fingerprintOf(digest: Digest): readonly string[] {
  return hexOf(digest).slice(0, 32).toUpperCase().match(/.{4}/g) ?? [];
}

/** The words of a petition in reading order, one paragraph a line, for people to read and compare. */
export function wholeText(petition: ComposedPetition): string {
  const lines = [
    petition.title,
    ...petition.addressees,
    plainText(petition.re),
    petition.salutation,
    ...petition.glance.rows.map((row) => `${row.head}\t${plainText(row.words)}`),
  ];
  for (const part of petition.parts) {
    lines.push(`${part.mark} ${part.heading}`);
    for (const section of part.sections) {
      lines.push(`${section.mark} ${plainText(section.heading)}`);
      for (const block of section.blocks) lines.push(...blockLines(block));
    }
  }
  lines.push(...petition.timeline.rows.map((row) => `${row.date}\t${row.local}\t${row.utc}\t${plainText(row.words)}`));
  lines.push(
    ...petition.figures.map((figure) => `${figure.caption.label} ${plainText(figure.caption.text)} ${figure.caveats}`),
  );
  lines.push(
    ...petition.exhibits.rows.map((row) => `${row.label}\t${row.title}\t${row.source}\t${row.digest}\t${row.citedIn}`),
  );
  lines.push(...petition.signatories.rows.map((row) => `${row.number}\t${row.name}\t${row.note}`));
  return `${lines.join("\n")}\n`;
}

function blockLines(block: ComposedPetition["parts"][number]["sections"][number]["blocks"][number]): readonly string[] {
  if (block.kind === "elements") {
    return block.rows.map((row) => `${row.limb}\t${plainText(row.facts)}\t${plainText(row.against)}\t${row.position}`);
  }
  const notes = block.inlines.flatMap((inline) =>
    inline.kind === "note" ? [`${inline.number} ${plainText(inline.words)}`] : [],
  );
  return [`${block.number} ${plainText(block.inlines)}`, ...notes];
}

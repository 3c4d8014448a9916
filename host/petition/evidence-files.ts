import type { Digest } from "../../core/base/digest.ts";
import { hexOf } from "../../core/base/digest.ts";
import type { CheckedPetition } from "./compose-all.ts";
import type { OutputFile } from "./output-folder.ts";

/** Gives the bytes of a stored original; nothing where a draft is made and the original is not there as it was received. */
export type ReadBlob = (digest: Digest) => Promise<Uint8Array | undefined>;

/**
 * The public exhibits as they came in, a list of their digests for `sha256sum -c`, and the index of all exhibits as a table in each
 * language (RFC 4180). Confidential exhibits appear in the index by label, title and digest, never as files.
 */
export async function evidenceFiles(
  { source, versions }: CheckedPetition,
  readBlob: ReadBlob,
): Promise<readonly OutputFile[]> {
  const items = source.evidence
    .filter((item) => item.confidentiality === "public")
    .toSorted((a, b) => a.label.localeCompare(b.label, "en", { numeric: true }));
  const copies: OutputFile[] = [];
  let sums = "";
  for (const item of items) {
    const bytes = await readBlob(item.digest);
    if (bytes === undefined) continue;
    const path = `evidence/${item.label}${extensionOf(item.fileName)}`;
    copies.push({ path, bytes });
    sums += `${hexOf(item.digest)}  ${path}\n`;
  }
  const indexes = versions.map(({ speaker, petition }): OutputFile => {
    const { head, rows } = petition.exhibits;
    const table = [
      [head[0], head[1], "SHA-256", head[2], head[3], head[4], speaker.say("exhibits.head.source")],
      ...rows.map((row) => [row.label, row.title, row.digest, row.obtained, row.bytes, row.citedIn, row.source]),
    ];
    const text = table.map((cells) => `${cells.map((cell) => csvCell(cell ?? "")).join(",")}\r\n`).join("");
    return { path: `evidence-index.${speaker.language}.csv`, bytes: Buffer.from(`\uFEFF${text}`, "utf8") };
  });
  return [...indexes, ...copies, { path: "evidence.sha256", bytes: Buffer.from(sums, "utf8") }];
}

function extensionOf(fileName: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(fileName)?.[0].toLowerCase() ?? "";
}

/** A cell that no spreadsheet takes for a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

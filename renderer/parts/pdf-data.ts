const files = import.meta.glob<string>(
  [
    "../../node_modules/pdfjs-dist/cmaps/*.bcmap",
    "../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}",
    "../../node_modules/pdfjs-dist/wasm/*.wasm",
  ],
  { query: "?url", import: "default", eager: true },
);

const urls = new Map(Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf("/") + 1), url]));

/**
 * What the reader of PDF files asks for besides the file: fonts that a file names and does not hold, character maps of East Asian scripts,
 * and decoders of scanned pages. All of it is part of this program.
 */
export class PdfData {
  /** The bytes of one of those files. */
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const url = urls.get(filename);
    const response = url === undefined ? undefined : await fetch(url);
    if (response?.ok !== true) throw new Error(`${filename} is not part of the window.`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

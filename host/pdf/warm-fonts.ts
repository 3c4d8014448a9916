import { readFileSync } from "node:fs";
import pdfmake from "pdfmake";
import documentModule from "pdfmake/js/PDFDocument.js";
import type { FontFile } from "pdfmake/js/PDFDocument.js";
import { builtFolder } from "./fonts.ts";

/**
 * Lets the page engine read a font when a document first uses it, and once for all documents. What a document holds of a font is its own,
 * so its bytes do not depend on the documents before it.
 */
export function installWarmFonts(): void {
  const warm = new Map<string, FontFile>();
  const document = documentModule.default.prototype;
  const { provideFont } = document;
  document.provideFont = function provideWarmFont(family, bold, italics) {
    const name = this.getFontFile(family, bold, italics) ?? "";
    if (!pdfmake.virtualfs.existsSync(name)) pdfmake.virtualfs.writeFileSync(name, readFont(name));
    const own = provideFont.call(this, family, bold, italics);
    const known = warm.get(name);
    if (own.font === known) return own;
    if (known === undefined) warm.set(name, own.font);
    else {
      own.font = known;
      own.subset = known.createSubset();
    }
    return own;
  };
}

function readFont(name: string): Buffer {
  // The space of IBM Plex Mono is an empty glyph at the very end of the file; fontkit 2.0.4 reads a glyph header there all the same.
  return Buffer.concat([readFileSync(`${builtFolder()}fonts/${name}`), Buffer.alloc(16)]);
}

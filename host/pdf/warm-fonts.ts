import documentModule from "pdfmake/js/PDFDocument.js";
import type { EmbeddedFont, FontFile, Glyph, WordRuns } from "pdfmake/js/PDFDocument.js";

/** A font file that was read once, with the words that were set in it so far. */
interface WarmFont {
  readonly file: FontFile;
  words: WordRuns;
}

/** Set words beyond this number are forgotten when the next document begins. */
const mostWords = 20000;

/**
 * Lets the page engine read each font once and set each word once, however many documents it makes. The bytes of a document do not
 * depend on the documents before it: a word is set the same at any time, since glyphs are told apart by the characters they stand for.
 */
export function installWarmFonts(): void {
  const fonts = new Map<string, WarmFont>();
  const document = documentModule.default.prototype;
  const { provideFont } = document;
  document.provideFont = function provideWarmFont(family, bold, italics) {
    const own = provideFont.call(this, family, bold, italics);
    const name = this.getFontFile(family, bold, italics) ?? "";
    const known = fonts.get(name);
    if (own.font === known?.file) return own;
    const warm = known ?? { file: withExactGlyphs(own.font), words: noWords() };
    fonts.set(name, warm);
    return warmed(own, warm);
  };
}

function warmed(own: EmbeddedFont, warm: WarmFont): EmbeddedFont {
  if (Object.keys(warm.words).length > mostWords) warm.words = noWords();
  own.font = warm.file;
  own.subset = warm.file.createSubset();
  own.layoutCache = warm.words;
  return own;
}

/** Words are keys, so that nothing may be inherited: "constructor" is a word. */
function noWords(): WordRuns {
  const words: WordRuns = {};
  Object.setPrototypeOf(words, null);
  return words;
}

/**
 * fontkit keeps one glyph for each shape and gives it the characters for which it was first asked: a space would be a no-break space, or
 * not, by the accident of which word came first. Here a shape that stands for other characters is another glyph.
 */
function withExactGlyphs(file: FontFile): FontFile {
  const glyphs = new Map<string, Glyph | null>();
  const { getGlyph } = file;
  file.getGlyph = function getExactGlyph(id, characters = []) {
    const key = `${id} ${characters.join(" ")}`;
    const known = glyphs.get(key);
    if (known !== undefined) return known;
    this._glyphs = {};
    const made = getGlyph.call(this, id, characters);
    glyphs.set(key, made);
    return made;
  };
  return file;
}

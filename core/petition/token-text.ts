import type { Problem } from "../base/problem.ts";
import { commaOf } from "../mapping/document-head.ts";
import { citeEntry } from "../mapping/citation.ts";
import { styleOf } from "./compose.ts";
import type { ComposeWith } from "./compose.ts";
import { writeText, plainText } from "./inline.ts";
import type { Setting } from "./inline.ts";
import { openNoteRegister } from "./note-register.ts";
import { outlinePetition } from "./outline.ts";
import type { PetitionCase } from "./petition-case.ts";
import { parseText } from "./token.ts";
import type { Token } from "./token.ts";

/**
 * What one token prints in one language. `record` is the id of what it stands for, of the case or of the law. A citation prints the
 * number of a note: `text` is its short form then, and `note` the words of the note where it is the first to cite. A broken token
 * prints nothing; its text is the token as it is written.
 */
export interface TokenText {
  readonly text: string;
  readonly kind: string;
  readonly record?: string;
  readonly note?: string;
  readonly isBroken: boolean;
}

/** What tokens, written with their braces, print in the language of the speaker, by the code that prints the petition. */
export function tokenTexts(
  source: PetitionCase,
  { template, law, speaker }: ComposeWith,
  tokens: Iterable<string>,
): Readonly<Record<string, TokenText>> {
  const outline = outlinePetition(source, template, speaker);
  const facts = { state: source.incident.country, day: source.incident.from.day };
  const style = styleOf(source, template, law);
  const texts = [...new Set(tokens)].map((written) => {
    const problems: Problem[] = [];
    const notes = openNoteRegister({ law, speaker, style, facts });
    const report = (problem: Problem) => problems.push(problem);
    return [written, tokenText(written, { source, law, speaker, outline, notes, report }, problems)] as const;
  });
  return Object.fromEntries(texts);
}

/** The tokens of a text as they are written, braces included, those that cannot be read among them. */
export function writtenTokens(text: string): readonly string[] {
  return text.match(/\{[^{}]*\}/g) ?? [];
}

function tokenText(written: string, setting: Setting, problems: readonly Problem[]): TokenText {
  const { pieces } = parseText(written);
  const [piece] = pieces;
  if (piece?.kind !== "token" || pieces.length > 1) return { text: written, kind: "", isBroken: true };
  const { token } = piece;
  const { kind } = token;
  const inlines = writeText(written, setting);
  const note = inlines.flatMap((inline) => (inline.kind === "note" ? [plainText(inline.words)] : []))[0];
  const text = shownText(token, plainText(inlines), setting);
  const record = recordOf(token, setting.source);
  const isBroken = text === "" || problems.some(({ severity }) => severity === "blocks");
  return {
    text: isBroken ? written : text,
    kind,
    isBroken,
    ...(record === undefined ? {} : { record }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Exhibits without the brackets of the page, citations in their short form; all else as it is printed. */
function shownText({ kind, refs }: Token, printed: string, { law, speaker }: Setting): string {
  if (kind === "exhibit") return refs.join(commaOf(speaker.language));
  if (kind !== "cite") return printed;
  const citations = refs.flatMap((id) => {
    const citation = citeEntry(law, id, speaker.language);
    return citation.kind === "ok" ? [citation.value.short] : [];
  });
  return citations.join(speaker.say("note.separator"));
}

function recordOf({ kind, refs }: Token, source: PetitionCase): string | undefined {
  const [ref = ""] = refs;
  switch (kind) {
    case "exhibit":
      return source.evidence.find((item) => item.label === ref)?.id;
    case "value": {
      const record = ref.slice(0, ref.indexOf("."));
      return record === "petition" ? source.petition.id : record;
    }
    case "date":
    case "dates":
    case "moment":
      return undefined;
    case "finding":
    case "explanation":
    case "cite":
    case "pinpoint":
    case "instrument":
    case "part":
    case "annex":
    case "figure":
    case "table":
    case "person":
    case "request":
      return ref;
  }
}

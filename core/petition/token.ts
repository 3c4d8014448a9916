/**
 * A place in a sentence that the program fills. Written `{kind:ref}` or `{kind:ref;option=value}`, with several refs
 * parted by commas. Numbers, dates, exhibits and citations enter a sentence in no other way.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly refs: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

export const tokenKinds = [
  "exhibit",
  "finding",
  "explanation",
  "cite",
  "pinpoint",
  "instrument",
  "value",
  "date",
  "dates",
  "moment",
  "part",
  "annex",
  "figure",
  "table",
  "person",
  "request",
] as const;

export type TokenKind = (typeof tokenKinds)[number];

/** A sentence in pieces: words, emphasised words (`*so*`), and tokens, in order. A brace that opens no token is kept in `broken`. */
export interface ParsedText {
  readonly pieces: readonly Piece[];
  readonly broken: readonly string[];
}

export type Piece =
  | { readonly kind: "words"; readonly text: string; readonly isItalic: boolean }
  | { readonly kind: "token"; readonly token: Token };

/** Reads a sentence with its tokens. Never throws; what is not a token is listed in `broken` and left out of `pieces`. */
export function parseText(text: string): ParsedText {
  const pieces: Piece[] = [];
  const broken: string[] = [];
  let isItalic = false;
  for (const part of text.split(/(\{[^{}]*\}|\*)/)) {
    if (part === "*") isItalic = !isItalic;
    else if (part.startsWith("{") && part.endsWith("}")) {
      const token = parseToken(part.slice(1, -1));
      if (token === undefined) broken.push(part);
      else pieces.push({ kind: "token", token });
    } else if (part !== "") {
      if (/[{}]/.test(part)) broken.push(part);
      pieces.push({ kind: "words", text: part.replace(/[{}]/g, ""), isItalic });
    }
  }
  return { pieces, broken };
}

/** The tokens of a sentence, in order. */
export function tokensOf(text: string): readonly Token[] {
  return parseText(text).pieces.flatMap((piece) => (piece.kind === "token" ? [piece.token] : []));
}

/**
 * What a token stands for, without how its language writes it: equal in every language of one sentence. Plural forms
 * and grammatical forms are left out; the part of a pinpoint stays.
 */
export function tokenMeaning(token: Token): string {
  const part = token.options["part"];
  return `${token.kind}:${token.refs.join(",")}${part === undefined ? "" : `;part=${part}`}`;
}

function parseToken(inside: string): Token | undefined {
  const [head = "", ...rest] = inside.split(";");
  const colon = head.indexOf(":");
  const kind = tokenKinds.find((candidate) => candidate === head.slice(0, colon));
  const refs = head
    .slice(colon + 1)
    .split(",")
    .map((ref) => ref.trim());
  if (kind === undefined || refs.some((ref) => !/^[\p{L}\p{N}.:/_+-]+$/u.test(ref))) return undefined;
  const options: Record<string, string> = {};
  for (const option of rest) {
    const equals = option.indexOf("=");
    if (equals < 1) return undefined;
    options[option.slice(0, equals).trim()] = option.slice(equals + 1);
  }
  return { kind, refs, options };
}

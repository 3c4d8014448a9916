/** The first part of a text, and whether more follows. */
export interface TextPart {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * The first bytes of a text file as text. A byte order mark says whether it is UTF-8 or UTF-16; bytes that are no UTF-8 are read in the
 * encoding that a page declares of itself (HTML 13.2.3.2), else in UTF-8 with a mark for each byte that is none. A last
 * character that was cut is left out.
 */
export function readText(head: Uint8Array, size: number): TextPart {
  const isCut = head.length < size;
  const marked = encodingOfMark(head);
  const text =
    decoded(head, marked ?? "utf-8", { fatal: marked === undefined, isCut }) ??
    decoded(head, declaredEncoding(head), { fatal: false, isCut }) ??
    decoded(head, "utf-8", { fatal: false, isCut });
  return { text: text ?? "", isCut };
}

function encodingOfMark(head: Uint8Array): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return undefined;
}

function declaredEncoding(head: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(head.subarray(0, 1024));
  return /^\s*</.test(start) ? (/(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? "utf-8") : "utf-8";
}

function decoded(
  head: Uint8Array,
  encoding: string,
  { fatal, isCut }: { readonly fatal: boolean; readonly isCut: boolean },
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(head, { stream: isCut });
  } catch {
    return undefined;
  }
}

/** One record of a table split into cells; or a quoted cell that has not ended yet; or quotes in the wrong place. */
export type SplitRecord =
  | { readonly kind: "cells"; readonly cells: readonly string[] }
  | { readonly kind: "open" }
  | { readonly kind: "broken" };

/**
 * Splits one record (RFC 4180, with the delimiter given) into its cells. `open` means that the record goes on in the next
 * line. A quote inside an unquoted cell, or anything but a delimiter after a closing quote, is `broken`.
 */
export function splitRecord(text: string, delimiter: string): SplitRecord {
  const cells: string[] = [];
  let position = 0;
  for (;;) {
    const cell = text[position] === '"' ? quotedCell(text, position) : plainCell(text, position, delimiter);
    if (typeof cell === "string") return { kind: cell };
    cells.push(cell.value);
    if (cell.end === text.length) return { kind: "cells", cells };
    if (text[cell.end] !== delimiter) return { kind: "broken" };
    position = cell.end + 1;
  }
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell | "broken" {
  const found = text.indexOf(delimiter, start);
  const end = found === -1 ? text.length : found;
  const value = text.slice(start, end);
  return value.includes('"') ? "broken" : { value, end };
}

function quotedCell(text: string, start: number): Cell | "open" {
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return "open";
    if (text[quote + 1] !== '"') return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    from = quote + 2;
  }
}

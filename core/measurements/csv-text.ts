/** Columns and rows of text. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table as text (RFC 4180: commas, CRLF, quotes doubled). A cell that a spreadsheet would take for a formula, because it
 * begins with `=`, `+`, `-`, `@`, tab or carriage return and is no plain number, is quoted and begins with an apostrophe.
 */
export function csvText(table: Table): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(text: string): string {
  const isNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
  const safe = /^[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
  return safe !== text || /[",\r\n]/.test(text) ? `"${safe.replaceAll('"', '""')}"` : text;
}

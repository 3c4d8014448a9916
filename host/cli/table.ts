/** Rows under a header, in columns as wide as their longest text. Columns of numbers only are set flush right. */
export function tableLines(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = header.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map(widthOf)),
  );
  const isNumeric = header.map((_, column) => rows.every((row) => /^[\d\s.,%−-]*$/.test(row[column] ?? "")));
  const lineOf = (row: readonly string[]) =>
    header
      .map((_, column) => {
        const text = oneLine(row[column] ?? "");
        const space = " ".repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
        return isNumeric[column] === true ? space + text : text + space;
      })
      .join("  ")
      .trimEnd();
  return [lineOf(header), lineOf(widths.map((width) => "─".repeat(width))), ...rows.map(lineOf)];
}

function widthOf(text: string): number {
  return [...oneLine(text)].length;
}

/** What a file or person is named may hold anything; a terminal gets neither line breaks nor commands from it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

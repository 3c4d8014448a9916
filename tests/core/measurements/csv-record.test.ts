import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRecord } from "../../../core/measurements/csv-record.ts";
import { csvText } from "../../../core/measurements/csv-text.ts";

describe("records of a table", () => {
  it("any cells that were written are read back", () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const text = csvText({ columns: cells, rows: [] }).slice(0, -2);
        expect(splitRecord(text, ",")).toEqual({ kind: "cells", cells });
      }),
    );
  });

  it("any text is split, or refused, as another reader of RFC 4180 does it", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", '"', " ", "é"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, (record) => {
        const split = splitRecord(record, ",");
        expect(split.kind === "cells" ? split.cells : undefined).toEqual(otherReader(record));
      }),
      { numRuns: 2000 },
    );
  });

  it("a cell that a spreadsheet would run as a formula is made harmless, a number stays one", () => {
    const rows = [["=1+1", "-3.5", "+44 20", "@x", '="a"', "plain, with comma"]];
    expect(csvText({ columns: ["a"], rows })).toBe(
      `a\r\n"'=1+1",-3.5,"'+44 20","'@x","'=""a""","plain, with comma"\r\n`,
    );
  });
});

function otherReader(record: string): readonly string[] | undefined {
  try {
    return parse(record, { relax_column_count: true, record_delimiter: "\n", skip_empty_lines: false })[0];
  } catch {
    return undefined;
  }
}

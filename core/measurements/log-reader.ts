import { blocks, made, refused, warns } from "../base/problem.ts";
import type { Problem, Result } from "../base/problem.ts";
import { aggregation } from "./aggregation.ts";
import type { Aggregation, OutcomeCell, SeriesDraft } from "./aggregation.ts";
import type { ImportOptions, MeasurementFormat, RowReader } from "./format.ts";
import { checkLedger, refusalBook } from "./ledger.ts";
import type { Ledger, RefusalBook, RefusedLines } from "./ledger.ts";
import { refuseRow } from "./measurement.ts";
import type { RowReading } from "./measurement.ts";
import { recordLines } from "./record-lines.ts";
import type { LineEvent, TextLine } from "./record-lines.ts";

/** A line of a log, or why its bytes are not a line of text. Lines count from 1. */
export type LogLine = TextLine | { readonly line: number; readonly fault: LineFault };

type LineFault = "measurements.line-not-utf8" | "measurements.line-has-nul" | "measurements.line-too-long";

/** A whole log as read: with its account of lines, and its series still without the id of an import. */
export interface ReadLog {
  readonly format: string;
  readonly options: ImportOptions;
  readonly lines: Ledger;
  readonly refused: RefusedLines;
  readonly cells: readonly OutcomeCell[];
  readonly series: readonly SeriesDraft[];
  readonly caveats: readonly string[];
}

/** Takes the lines of one log in order, then `finish` with their number as counted by whoever read the file. */
export interface LogReader {
  readonly take: (line: LogLine) => void;
  readonly finish: (total: number) => Result<ReadLog>;
}

/** Most bins between the first and the last reading: a record of a case has to hold the series. */
const mostBins = 3000;
const mostCells = 500;

/** Makes a reader of one log in a known format. A line that cannot be read is refused under its number; the rest is read. */
export function logReader(file: string, format: MeasurementFormat, options: ImportOptions): LogReader {
  const records = recordLines(options.mapping?.delimiter ?? ",");
  const table = tableReader(refusalBook(file), format, options);
  return {
    take: (line) => {
      const events = "text" in line ? records.take(line) : records.flush();
      events.forEach(table.take);
      if ("fault" in line) table.refuse(warns(line.fault), { first: line.line, last: line.line });
    },
    finish: (total) => {
      records.flush().forEach(table.take);
      return table.finish(file, total);
    },
  };
}

interface Opened {
  readonly columns: readonly string[];
  readonly reader: RowReader;
  readonly aggregation: Aggregation;
}

interface LineSpan {
  readonly first: number;
  readonly last: number;
}

function tableReader(book: RefusalBook, format: MeasurementFormat, options: ImportOptions) {
  const tally = { header: 0, read: 0, refused: 0, blank: 0, rows: 0 };
  let opened: Result<Opened> | undefined;
  const refuse = (problem: Problem, lines: LineSpan): void => {
    tally.refused += lines.last - lines.first + 1;
    book.add(problem, lines);
  };
  const takeRow = (table: Opened, event: LineEvent & { kind: "record" }): void => {
    const reading = readRow(table, event);
    if (reading.kind === "refused") {
      refuse(reading.problem, event);
      return;
    }
    if (reading.warning !== undefined) book.note(reading.warning, event.first);
    tally.read += event.last - event.first + 1;
    tally.rows += 1;
    table.aggregation.add(reading.measurement);
  };
  const take = (event: LineEvent): void => {
    if (event.kind === "blank") tally.blank += 1;
    else if (event.kind === "broken")
      refuse(warns("measurements.line-broken"), { first: event.line, last: event.line });
    else if (opened === undefined) {
      tally.header = event.last - event.first + 1;
      opened = openTable(format, options, event.cells);
    } else if (opened.kind === "ok") takeRow(opened.value, event);
  };
  const finish = (file: string, total: number): Result<ReadLog> => {
    if (opened === undefined) return refused(...book.problems(), blocks("measurements.no-header", {}, { file }));
    if (opened.kind === "refused")
      return refused(...opened.problems.map((problem) => ({ ...problem, where: { file } })));
    const lines: Ledger = { total, ...tally };
    const problems = [...book.problems(), ...checkLedger(lines, file), ...checkContent(lines, opened.value, file)];
    if (problems.some((problem) => problem.severity === "blocks")) return refused(...problems);
    const cells = opened.value.aggregation.cells();
    const left = cells.length - mostCells;
    const warnings = left > 0 ? [...problems, warns("measurements.too-many-cells", { left }, { file })] : problems;
    return made(readLogOf(format, options, { lines, refused: book.lines(), cells, opened: opened.value }), warnings);
  };
  return { take, refuse, finish };
}

interface Outcome extends Pick<ReadLog, "lines" | "refused" | "cells"> {
  readonly opened: Opened;
}

function readLogOf(format: MeasurementFormat, options: ImportOptions, { opened, cells, ...outcome }: Outcome): ReadLog {
  return {
    format: format.id,
    options,
    ...outcome,
    cells: cells.slice(0, mostCells),
    series: opened.aggregation.series(format.caveats),
    caveats: format.caveats,
  };
}

function openTable(format: MeasurementFormat, options: ImportOptions, header: readonly string[]): Result<Opened> {
  const columns = header.map((name) => name.trim());
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) return refused(blocks("measurements.column-twice", { column: twice }));
  const opened = format.open(options, columns);
  if (opened.kind === "refused") return opened;
  return made({ columns, reader: opened.value, aggregation: aggregation(opened.value.plan) });
}

function readRow({ columns, reader }: Opened, event: LineEvent & { kind: "record" }): RowReading {
  const { cells, first, isUnterminated } = event;
  if (cells.length !== columns.length) {
    const code = isUnterminated ? "measurements.last-line-cut" : "measurements.cell-count";
    return refuseRow(code, { expected: columns.length, found: cells.length });
  }
  return reader.read({ line: first, cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""])) });
}

function checkContent(lines: Ledger, opened: Opened, file: string): readonly Problem[] {
  if (lines.rows === 0 && lines.refused === 0) return [blocks("measurements.header-only", {}, { file })];
  if (lines.rows === 0) return [blocks("measurements.nothing-read", { refused: lines.refused }, { file })];
  const bins = opened.aggregation.span();
  return bins > mostBins ? [blocks("measurements.too-many-bins", { bins, most: mostBins }, { file })] : [];
}

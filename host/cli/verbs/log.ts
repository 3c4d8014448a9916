import type { CaseState } from "../../../core/project/fold.ts";
import type { Json } from "../../../core/project/json.ts";
import type { Operation, UnknownOperation } from "../../../core/project/operation.ts";
import type { Segment } from "../../../core/project/segment.ts";
import { blocks } from "../../../core/base/problem.ts";
import { openCaseOf } from "../case-access.ts";
import type { Command } from "../command.ts";
import { refusedOutcome } from "../outcome.ts";
import { findByName } from "../record-name.ts";
import { tableLines } from "../table.ts";

/** One change: when and by whom, as the device says, and what was done to which record. */
interface LogEntry {
  readonly at: string;
  readonly by: string;
  readonly device: string;
  readonly lamport: number;
  readonly what: "made" | "set" | "removed-field" | "removed" | "unknown";
  readonly record?: string;
  readonly type?: string;
  readonly field?: string;
  readonly value?: Json;
}

export const log: Command = {
  name: "log",
  summary: "Who changed what, when",
  usage: "log CASE [--record ID]",
  example: "recourse log belarus.recourse --record E-04",
  positionals: { min: 1, max: 1 },
  options: { record: { type: "string", placeholder: "ID", help: "only one record, by its id or label" } },
  run: async (context) => {
    const opened = await openCaseOf(context);
    if (opened.kind === "refused") return refusedOutcome(opened.problems);
    const { state, segments } = opened.value;
    const name = context.text("record");
    const record = name === undefined ? undefined : findByName(state, name);
    if (name !== undefined && record === undefined) {
      return refusedOutcome([...opened.problems, blocks("project.record-missing", { record: name })]);
    }
    const entries = entriesOf(segments, state).filter((entry) => record === undefined || entry.record === record.id);
    return { data: { entries }, lines: logLines(entries), problems: opened.problems };
  },
};

function entriesOf(segments: readonly Segment[], state: CaseState): readonly LogEntry[] {
  const entries = segments.flatMap((segment) =>
    segment.operations.map((operation) => ({
      at: segment.header.t,
      by: segment.header.by,
      device: segment.device,
      lamport: operation.l,
      ...deedOf(operation, state),
    })),
  );
  return entries.sort((left, right) => left.lamport - right.lamport || (left.device < right.device ? -1 : 1));
}

function deedOf(
  operation: Operation | UnknownOperation,
  state: CaseState,
): Pick<LogEntry, "what" | "record" | "type" | "field" | "value"> {
  if (operation.op === "unknown") return { what: "unknown" };
  const type = state.records.get(operation.id)?.type;
  const record = { record: operation.id, ...(type === undefined ? {} : { type }) };
  switch (operation.op) {
    case "put":
      return { what: "made", record: operation.id, type: operation.type };
    case "set":
      return { what: "set", ...record, field: operation.f, value: operation.v };
    case "del":
      return operation.f === undefined
        ? { what: "removed", ...record }
        : { what: "removed-field", ...record, field: operation.f };
  }
}

function logLines(entries: readonly LogEntry[]): readonly string[] {
  const rows = entries.map((entry) => [
    entry.at,
    entry.by,
    entry.what,
    entry.record ?? "",
    entry.field ?? "",
    shortened(entry.value),
  ]);
  return tableLines(["when", "who", "what", "record", "field", "value"], rows);
}

function shortened(value: Json | undefined): string {
  if (value === undefined) return "";
  const letters = [...(typeof value === "string" ? value : JSON.stringify(value))];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}

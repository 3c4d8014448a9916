import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import type { Result } from "../../../core/base/problem.ts";
import { importOptionsSchema } from "../../../core/measurements/format.ts";
import { readLog } from "../../../host/measurements/read-log.ts";
import type { LogFile } from "../../../host/measurements/log-intake.ts";

const cases = "tests/cases/measurements";

function jsonOf(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

function summaryOf(result: Result<LogFile>) {
  const problems = result.problems.map(({ code, severity, params, where }) => ({
    code,
    severity,
    params,
    ...(where?.line === undefined ? {} : { line: where.line }),
  }));
  if (result.kind === "refused") return { kind: result.kind, problems };
  const { format, lines, refused, notes, cells, series } = result.value;
  const drawn = series.map(({ kind, unit, timeZone, points }) => ({
    kind,
    unit,
    timeZone,
    points: points.map(({ t, ...point }) => ({ at: instantFromEpoch(t), ...point })),
  }));
  return { kind: result.kind, format, lines, refused, notes, problems, cells, series: drawn };
}

// The rows of every case are invented.
for (const format of readdirSync(cases)) {
  describe(`logs of ${format}`, () => {
    it.each(readdirSync(`${cases}/${format}`))("%s is read, or refused, as its case says", async (name) => {
      const folder = `${cases}/${format}/${name}`;
      const fileName = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "input.csv";
      const options = importOptionsSchema.parse(jsonOf(`${folder}/options.json`));
      const result = await readLog({
        path: `${folder}/${fileName}`,
        fileName,
        options,
        signal: new AbortController().signal,
      });
      await expect(`${JSON.stringify(summaryOf(result), undefined, 1)}\n`).toMatchFileSnapshot(
        `../../cases/measurements/${format}/${name}/expected.json`,
      );
      if (result.kind === "refused") return;
      const { total, header, read, refused, blank } = result.value.lines;
      expect(header + read + refused + blank).toBe(total);
    });
  });
}

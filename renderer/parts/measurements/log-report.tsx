import type { Problem } from "../../../core/base/problem.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { ToldProblem } from "../told-problem.tsx";
import { Tag } from "../tag.tsx";
import { answeredByForm } from "./log-plan.ts";
import { useRefusalName } from "./refusal-name.ts";

interface LogReportProps {
  readonly lines: { readonly total: number; readonly rows: number; readonly refused: number } | undefined;
  readonly problems: readonly Problem[];
  /** After the import the same report is told as a fact, before it as a choice. */
  readonly isImported: boolean;
}

/** What became of the lines of a log, and each one that was left out with its reason. */
export function LogReport({ lines, problems, isImported }: LogReportProps) {
  const { t } = useTexts();
  const { number } = useMoments();
  const atLines = problems.filter((problem) => problem.where?.line !== undefined);
  const more = problems.filter(({ code }) => code === "measurements.more-of-the-same");
  const others = problems.filter(
    (problem) => !atLines.includes(problem) && !more.includes(problem) && !answeredByForm.includes(problem.code),
  );
  return (
    <div className="import-report">
      {lines !== undefined && (
        <p className="import-lines">
          <Tag kind={lines.refused === 0 ? "good" : "warns"}>
            {t("measurements.lines", { rows: number(lines.rows), total: number(lines.total) })}
          </Tag>{" "}
          {lines.refused > 0 &&
            t(isImported ? "measurements.lines-left-out" : "measurements.lines-would-be-left-out", {
              count: lines.refused,
            })}
        </p>
      )}
      {others.map((problem, at) => (
        <ToldProblem key={at} problem={problem} />
      ))}
      {atLines.length > 0 && <LineTable atLines={atLines} more={more} />}
    </div>
  );
}

interface LineTableProps {
  readonly atLines: readonly Problem[];
  readonly more: readonly Problem[];
}

function LineTable({ atLines, more }: LineTableProps) {
  const { t, problem: sentence } = useTexts();
  const { number } = useMoments();
  const reasonName = useRefusalName();
  const ordered = atLines.toSorted((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0));
  return (
    <div className="import-line-scroller" tabIndex={0} role="region" aria-label={t("measurements.report")}>
      <table className="measure-table tabular">
        <thead>
          <tr>
            <th scope="col" className="figure">
              {t("measurements.column.line")}
            </th>
            <th scope="col">{t("measurements.column.reason")}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((problem, at) => (
            <tr key={at}>
              <td className="figure">{number(problem.where?.line ?? 0)}</td>
              <td>{sentence(problem)}</td>
            </tr>
          ))}
          {more.map(({ params }, at) => (
            <tr key={`more-${at}`}>
              <td />
              <td>
                {t("measurements.more-lines", {
                  count: Number(params["count"] ?? 0),
                  reason: reasonName(String(params["reason"] ?? "")),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { RecordOf } from "../../../core/project/record.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { useRefusalName } from "./refusal-name.ts";
import type { ListedSeries } from "./series-name.ts";

/** The account of the log behind a series as the case keeps it: every line was read, left out with a reason, or empty. */
export function ImportAccount({ series }: { readonly series: ListedSeries }) {
  const { t } = useTexts();
  const { number } = useMoments();
  const imports = useRecords("measurementImport");
  const source = imports.find(({ id }) => id === series.import);
  if (source === undefined) return undefined;
  const { lines } = source;
  return (
    <details className="import-account small">
      <summary>
        {t("measurements.account", {
          file: source.fileName,
          total: number(lines.total),
          rows: number(lines.rows),
          refused: lines.refused,
        })}
      </summary>
      {source.refused.length === 0 ? <p>{t("measurements.account-whole")}</p> : <Reasons refused={source.refused} />}
    </details>
  );
}

function Reasons({ refused }: { readonly refused: RecordOf<"measurementImport">["refused"] }) {
  const { t } = useTexts();
  const { number } = useMoments();
  const reasonName = useRefusalName();
  return (
    <table className="measure-table tabular">
      <thead>
        <tr>
          <th scope="col">{t("measurements.column.reason")}</th>
          <th scope="col" className="figure">
            {t("measurements.column.lines")}
          </th>
          <th scope="col">{t("measurements.column.which")}</th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ code, count, lines }) => (
          <tr key={code}>
            <td>{reasonName(code)}</td>
            <td className="figure">{number(count)}</td>
            <td>
              <bdi>
                {lines.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ")}
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Checkbox } from "@mantine/core";
import type { FoundInSeries } from "../../../core/bridge/measurement-operations.ts";
import type { Silence, ThresholdDisruption } from "../../../core/measurements/disruption.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { useReadings } from "./readings.ts";
import type { ListedSeries } from "./series-name.ts";

/** What was found, with the name under which this screen speaks of it: `D1`, and `S1` for a silence. */
export interface NamedFind {
  readonly name: string;
  readonly found: FoundInSeries;
}

interface FoundTableProps {
  readonly series: ListedSeries;
  readonly finds: readonly NamedFind[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onKeep: (id: string, isKept: boolean) => void;
  readonly onRows: (find: NamedFind) => void;
}

/** Names finds in order of time: disruptions by D and a number, silences by S. */
export function namedFinds(found: readonly FoundInSeries[]): readonly NamedFind[] {
  const ofKind = (kind: "threshold" | "silence", letter: string) =>
    found.filter((one) => one.disruption.kind === kind).map((one, at) => ({ name: `${letter}${at + 1}`, found: one }));
  return [...ofKind("threshold", "D"), ...ofKind("silence", "S")];
}

/** Stretches beyond the normal range, each of which can be kept so that a sentence may cite it. */
export function DisruptionTable(props: FoundTableProps) {
  const { t } = useTexts();
  const isLower = props.series.direction === "lower-is-worse";
  const heads = ["from", "to", isLower ? "lowest" : "highest", lengthOf(props.series), "n"] as const;
  const rows = props.finds.flatMap((find) => {
    const { disruption } = find.found;
    return disruption.kind === "threshold"
      ? [<DisruptionRow key={find.found.id} {...props} find={find} disruption={disruption} />]
      : [];
  });
  return (
    <FoundTable
      caption={t("measurements.disruptions")}
      first={t("measurements.column.disruption")}
      heads={heads}
      rows={rows}
    />
  );
}

/** Stretches without any reading, apart from the disruptions: none of them proves anything by itself. */
export function SilenceTable(props: FoundTableProps) {
  const { t } = useTexts();
  const heads = ["from", "to", lengthOf(props.series), "says"] as const;
  const rows = props.finds.flatMap((find) => {
    const { disruption } = find.found;
    return disruption.kind === "silence"
      ? [<SilenceRow key={find.found.id} {...props} find={find} silence={disruption} />]
      : [];
  });
  return (
    <FoundTable
      caption={t("measurements.silences")}
      first={t("measurements.column.silence")}
      heads={heads}
      rows={rows}
    />
  );
}

type Head = "from" | "to" | "lowest" | "highest" | "hours" | "days" | "n" | "says";

function lengthOf({ binSeconds }: ListedSeries): Head {
  return binSeconds >= 86400 ? "days" : "hours";
}

interface FoundTableFrame {
  readonly caption: string;
  readonly first: string;
  readonly heads: readonly Head[];
  readonly rows: readonly React.JSX.Element[];
}

function FoundTable({ caption, first, heads, rows }: FoundTableFrame) {
  const { t } = useTexts();
  return (
    <div className="found-scroller" tabIndex={0} role="region" aria-label={caption}>
      <table className="measure-table tabular">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={["from", "to", "says"].includes(head) ? undefined : "figure"}>
                {t(`measurements.column.${head}`)}
              </th>
            ))}
            <th scope="col">{t("measurements.column.kept")}</th>
            <th scope="col">
              <span className="visually-hidden">{t("measurements.rows")}</span>
            </th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </div>
  );
}

interface RowProps extends FoundTableProps {
  readonly find: NamedFind;
}

function DisruptionRow({ disruption, ...props }: RowProps & { readonly disruption: ThresholdDisruption }) {
  const { t } = useTexts();
  const { number } = useMoments();
  const { time, value, length } = useReadings();
  const { series } = props;
  const { start, end, lastBin, binSeconds, worst, unit, openBecause } = disruption;
  const until = end === undefined ? Date.parse(lastBin) + binSeconds * 1000 : Date.parse(end);
  return (
    <FoundRow {...props}>
      <td>{time(start, series.timeZone)}</td>
      <td>
        {openBecause === undefined ? (
          time(until, series.timeZone)
        ) : (
          <em className="still-open">
            {t(openBecause === "series-ends" ? "measurements.open.ends" : "measurements.open.missing")}
          </em>
        )}
      </td>
      <td className="figure">{worst === undefined ? t("measurements.too-few") : value(worst.value, unit)}</td>
      <td className="figure">
        {t(openBecause === undefined ? "measurements.length" : "measurements.length-at-least", {
          length: length(until - Date.parse(start), binSeconds),
        })}
      </td>
      <td className="figure">{number(disruption.n)}</td>
    </FoundRow>
  );
}

function SilenceRow({ silence, ...props }: RowProps & { readonly silence: Silence }) {
  const { t } = useTexts();
  const { time, length } = useReadings();
  const { from, until, binSeconds, reason, comparisonCount } = silence;
  return (
    <FoundRow {...props}>
      <td>{time(from, props.series.timeZone)}</td>
      <td>{time(until, props.series.timeZone)}</td>
      <td className="figure">{length(Date.parse(until) - Date.parse(from), binSeconds)}</td>
      <td className="silence-reason">{t(`measurements.silence.${reason}`, { count: comparisonCount })}</td>
    </FoundRow>
  );
}

function FoundRow({
  find,
  selected,
  onSelect,
  onKeep,
  onRows,
  children,
}: RowProps & { readonly children: React.ReactNode }) {
  const { t } = useTexts();
  const { name, found } = find;
  const isSelected = selected === found.id;
  return (
    <tr className={isSelected ? "is-selected" : undefined}>
      <th scope="row">
        <button type="button" className="find-name" aria-pressed={isSelected} onClick={() => onSelect(found.id)}>
          {name}
        </button>
      </th>
      {children}
      <td>
        <Checkbox
          aria-label={t("measurements.keep", { name })}
          checked={found.isKept}
          onChange={(event) => onKeep(found.id, event.currentTarget.checked)}
        />
      </td>
      <td className="figure">
        <button
          type="button"
          className="link"
          aria-label={t("measurements.show-rows-of", { name })}
          onClick={() => onRows(find)}
        >
          {t("measurements.show-rows")}
        </button>
      </td>
    </tr>
  );
}

import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { EvidenceFilter } from "../../../core/bridge/evidence-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { useEvidenceDesk } from "./evidence-desk.tsx";

const columns = [
  { name: "label", sort: "label" },
  { name: "title", sort: "title" },
  { name: "obtained", sort: "obtained" },
  { name: "digest" },
  { name: "cited", sort: "cited" },
  { name: "state" },
] as const;

/** The heads of the columns. Pressed, they sort the list; pressed again, the other way round. */
export function TableHead() {
  const { t } = useTexts();
  const { filter } = useEvidenceDesk();
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row">
        <span role="columnheader" aria-colindex={1} className="grid-tick">
          <span className="visually-hidden">{t("evidence.column.tick")}</span>
        </span>
        {columns.map((column, index) => (
          <span
            key={column.name}
            role="columnheader"
            aria-colindex={index + 2}
            className={`grid-${column.name}`}
            {...("sort" in column && filter.sort === column.sort ? { "aria-sort": filter.direction } : {})}
          >
            {"sort" in column ? <SortButton sort={column.sort} /> : t(`evidence.column.${column.name}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

function SortButton({ sort }: { readonly sort: Exclude<EvidenceFilter["sort"], "bytes"> }) {
  const { t } = useTexts();
  const { filter, setFilter } = useEvidenceDesk();
  const isOn = filter.sort === sort;
  const next = isOn && filter.direction === "ascending" ? "descending" : "ascending";
  const Arrow = filter.direction === "ascending" ? IconArrowUp : IconArrowDown;
  return (
    <button type="button" className="sort-button" onClick={() => setFilter({ ...filter, sort, direction: next })}>
      {t(`evidence.column.${sort}`)}
      {isOn && <Arrow size={14} stroke={1.75} aria-hidden />}
    </button>
  );
}

import { memo } from "react";
import type { MouseEvent } from "react";
import type { EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { ShortDigest } from "../digest-text.tsx";
import { KindIcon } from "./kind-icon.tsx";
import { StateTag } from "./original-tag.tsx";
import { useCaseTime } from "./use-case-time.ts";

/** What a row does when it is pressed. */
export interface RowActs {
  readonly onPress: (index: number, row: EvidenceRow, event: MouseEvent) => void;
  readonly onTick: (index: number, row: EvidenceRow) => void;
}

interface RowProps extends RowActs {
  readonly index: number;
  /** Where the row stands below the head, in CSS pixels. */
  readonly offset: number;
  /** Undefined while it is on its way. */
  readonly row: EvidenceRow | undefined;
  readonly isOpen: boolean;
  readonly isCursor: boolean;
  readonly isTicked: boolean;
  readonly isSelected: boolean;
}

/** The id of the element of a row, by its place in the list. */
export function rowElementId(index: number): string {
  return `evidence-row-${index}`;
}

/** One item of the list. */
export const Row = memo(function Row(props: RowProps) {
  const { index, offset, row, isOpen, isCursor, isTicked, isSelected, onPress } = props;
  const marks = [isOpen && "grid-row-open", isCursor && "grid-row-cursor", isTicked && "grid-row-ticked"];
  return (
    <div
      id={rowElementId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={row === undefined}
      className={["grid-row", ...marks].filter((mark) => mark !== false).join(" ")}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={(event) => {
        if (row !== undefined) onPress(index, row, event);
      }}
    >
      {row === undefined ? <span role="gridcell" aria-colindex={1} /> : <Cells {...props} row={row} />}
    </div>
  );
});

function Cells({ index, row, isTicked, onTick }: RowProps & { readonly row: EvidenceRow }) {
  const { t } = useTexts();
  const { short, dayOf } = useCaseTime();
  return (
    <>
      <span role="gridcell" aria-colindex={1} className="grid-tick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isTicked}
          aria-label={t("evidence.tick", { label: row.label })}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onTick(index, row)}
        />
      </span>
      <span role="gridcell" aria-colindex={2} className="grid-label">
        <bdi className="ltr">{row.label}</bdi>
      </span>
      <span role="gridcell" aria-colindex={3} className="grid-title" title={row.title}>
        <KindIcon kind={row.kind} />
        <span className="visually-hidden">{t(`evidence.kind.${row.kind}`)} </span>
        <bdi>{row.title}</bdi>
      </span>
      <span role="gridcell" aria-colindex={4} className="grid-obtained tabular">
        {row.capturedAt !== undefined && short(row.capturedAt)}
        {row.unreadTime !== undefined && (
          <bdi title={row.unreadTime}>{t("evidence.not-a-date", { value: row.unreadTime })}</bdi>
        )}
        {row.capturedAt === undefined && row.unreadTime === undefined && row.receivedAt !== undefined && (
          <i className="muted" title={t("evidence.taken-in", { time: short(row.receivedAt) })}>
            <span className="visually-hidden">{t("evidence.taken-in-mark")} </span>
            {dayOf(row.receivedAt)}
          </i>
        )}
      </span>
      <span role="gridcell" aria-colindex={5} className="grid-digest">
        <ShortDigest digest={row.digest} />
      </span>
      <span role="gridcell" aria-colindex={6} className="grid-cited tabular">
        {row.cited}
      </span>
      <span role="gridcell" aria-colindex={7} className="grid-state">
        <StateTag row={row} />
      </span>
    </>
  );
}

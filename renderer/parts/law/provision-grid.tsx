import { useEffect } from "react";
import type { KeyboardEvent } from "react";
import { elementAt, stepInGrid } from "../../../core/mapping/element-grid.ts";
import type { GridElement, GridPlace, GridRow, GridStep } from "../../../core/mapping/element-grid.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { topicsOf } from "../../../core/mapping/suggested-provisions.ts";
import { law } from "../../../law/index.ts";
import { useTexts } from "../../texts/texts.ts";
import { ElementStateMark } from "./element-state.tsx";
import { useLaw } from "./law-desk.ts";
import "./provision-grid.css";

interface ProvisionGridProps {
  /** The place that takes the focus when the grid is entered. */
  readonly here: GridPlace;
  readonly selected: GridPlace | undefined;
  readonly onMoved: (place: GridPlace) => void;
  readonly onOpened: (place: GridPlace) => void;
  readonly onLink: (place: GridPlace) => void;
  readonly onRemove: (place: GridPlace) => void;
}

/** The place in the grid that the keyboard is on, for moving the focus there. */
export function focusInGrid(place: GridPlace): void {
  document.querySelector<HTMLElement>(`[data-grid-place="${keyOf(place)}"]`)?.focus();
}

/** Provisions against the limbs of their tests, each element with its state and what speaks for and against it. */
export function ProvisionGrid(props: ProvisionGridProps) {
  const { t } = useTexts();
  const { grid } = useLaw();
  const press = useGridKeys(props);
  const { selected } = props;
  const shown = selected === undefined ? undefined : keyOf(selected);
  useEffect(() => {
    if (shown !== undefined)
      document.querySelector(`[data-grid-place="${shown}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  return (
    <div className="law-scroller">
      <table role="grid" className="law-grid" aria-label={t("law.grid")} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">{t("law.provision")}</th>
            {grid.groups.map((group) => (
              <th key={group} scope="col">
                {t(`law.group.${group}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, index) => (
            <ProvisionRow key={row.allegation} row={row} index={index} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ProvisionRowProps extends ProvisionGridProps {
  readonly row: GridRow;
  readonly index: number;
}

function ProvisionRow({ row, index, ...props }: ProvisionRowProps) {
  const { say } = useTexts();
  const { nameOf } = useLaw();
  const entry = findEntry(law, row.provision);
  const topic = entry === undefined ? undefined : topicsOf(entry)[0];
  const place = { row: index, column: 0, depth: 0 };
  return (
    <tr>
      <th scope="row">
        <button type="button" className="law-provision" {...cellState(place, props)}>
          <bdi>{nameOf(row.provision)}</bdi>
          {topic !== undefined && <span className="muted small">{say(`law.topic.${topic}`)}</span>}
        </button>
      </th>
      {row.cells.map((cell, column) => (
        <td key={column}>
          {cell.length === 0 ? (
            <EmptyCell place={{ row: index, column: column + 1, depth: 0 }} row={row} {...props} />
          ) : (
            cell.map((element, depth) => (
              <ElementCell
                key={element.index}
                element={element}
                row={row}
                place={{ row: index, column: column + 1, depth }}
                {...props}
              />
            ))
          )}
        </td>
      ))}
    </tr>
  );
}

interface CellProps extends ProvisionGridProps {
  readonly row: GridRow;
  readonly place: GridPlace;
}

function ElementCell({ element, row, place, ...props }: CellProps & { readonly element: GridElement }) {
  const { t } = useTexts();
  const { nameOf, elementOf } = useLaw();
  const { state, supporting, opposing } = element;
  const name = t("law.cell-name", {
    provision: nameOf(row.provision),
    element: elementOf(element.element),
    state: t(`law.state.${state}`),
    supporting,
    opposing,
  });
  return (
    <button type="button" className={`law-cell law-cell-${state}`} aria-label={name} {...cellState(place, props)}>
      <ElementStateMark state={state} />
      <span className="law-cell-element">{elementOf(element.element)}</span>
      {state !== "not-claimed" && <span className="muted small">{t("law.counts", { supporting, opposing })}</span>}
    </button>
  );
}

function EmptyCell({ place, row, ...props }: CellProps) {
  const { t } = useTexts();
  const { grid, nameOf } = useLaw();
  const group = grid.groups[place.column - 1] ?? "other";
  return (
    <button
      type="button"
      className="law-cell law-cell-not-claimed"
      aria-label={t("law.empty-cell-name", { provision: nameOf(row.provision), group: t(`law.group.${group}`) })}
      {...cellState(place, props)}
    >
      <ElementStateMark state="not-claimed" />
    </button>
  );
}

function cellState(place: GridPlace, { here, selected, onMoved, onOpened }: ProvisionGridProps) {
  return {
    "data-grid-place": keyOf(place),
    "aria-current": isSame(place, selected),
    tabIndex: isSame(place, here) ? 0 : -1,
    onFocus: () => onMoved(place),
    onClick: () => onOpened(place),
  };
}

function useGridKeys({ here, onLink, onRemove }: ProvisionGridProps): (event: KeyboardEvent) => void {
  const { grid } = useLaw();
  const { direction } = useTexts();
  const steps: Readonly<Record<string, GridStep>> = {
    ArrowUp: "up",
    ArrowDown: "down",
    ArrowLeft: direction === "rtl" ? "forward" : "back",
    ArrowRight: direction === "rtl" ? "back" : "forward",
    Home: "row-start",
    End: "row-end",
  };
  return (event) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const whole: GridStep | undefined = isCommand
      ? { Home: "start" as const, End: "end" as const }[event.key]
      : undefined;
    const step = whole ?? (isCommand || event.altKey ? undefined : steps[event.key]);
    const isLink = event.key.toLowerCase() === "l" && !isCommand && elementAt(grid, here) !== undefined;
    if (step === undefined && !isLink && event.key !== "Delete") return;
    event.preventDefault();
    if (step !== undefined) focusInGrid(stepInGrid(grid, here, step));
    else if (isLink) onLink(here);
    else if (here.column === 0) onRemove(here);
  };
}

function keyOf({ row, column, depth }: GridPlace): string {
  return `${row}.${column}.${depth}`;
}

function isSame(place: GridPlace, other: GridPlace | undefined): boolean {
  return other !== undefined && keyOf(place) === keyOf(other);
}

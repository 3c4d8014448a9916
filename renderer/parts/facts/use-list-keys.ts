import { useState } from "react";
import type { KeyboardEvent } from "react";
import { useTexts } from "../../texts/texts.ts";

interface ListKeys {
  readonly ids: readonly string[];
  readonly selected?: string | undefined;
  /** Letters and Delete, each with what it does to the record that the keyboard is on. */
  readonly acts: Readonly<Record<string, (id: string) => void>>;
}

/** Moves the focus to a record of a list. */
export function focusFact(id: string | undefined): void {
  if (id !== undefined) document.querySelector<HTMLElement>(`[data-fact="${id}"]`)?.focus();
}

/**
 * Keys of a list of records: arrows, Home and End move; other keys act on the record that has the focus. `here` is the one record that
 * Tab leads to: where one moved last, else what is selected, else the first.
 */
export function useListKeys({ ids, selected, acts }: ListKeys) {
  const { direction } = useTexts();
  const [moved, onMoved] = useState<string>();
  const here = [moved, selected, ids[0]].find((id) => id !== undefined && ids.includes(id));
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const focused = event.target.dataset["fact"];
    if (focused === undefined || !ids.includes(focused)) return;
    const index = ids.indexOf(here ?? focused);
    const step = { ArrowDown: 1, [forward]: 1, ArrowUp: -1, [back]: -1, Home: -ids.length, End: ids.length }[event.key];
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (step === undefined && act === undefined) return;
    event.preventDefault();
    if (step !== undefined) focusFact(ids[Math.max(0, Math.min(index + step, ids.length - 1))]);
    else {
      // The focus would fall out of the list with the record that is removed.
      if (event.key === "Delete") focusFact(ids[index + 1] ?? ids[index - 1]);
      act?.(focused);
    }
  };
  return { here, onMoved, press };
}

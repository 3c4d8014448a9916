import { useEffect } from "react";
import { useCase } from "../case/case-desk.ts";
import { goTo, screens } from "./place.ts";
import type { Screen } from "./place.ts";

/** The screens of the rail that have a number, `Ctrl 1` for the first. */
export const numberedScreens: readonly Screen[] = screens.slice(0, 9);

/** The regions between which F6 goes round. */
const regions = "[data-region], main, nav[data-region]";

/** Whether hints name ⌘ instead of Ctrl. */
export function hasCommandKey(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** Keys that work everywhere in a case. Inside a text, undo and redo are those of the text. */
export function useShortcuts(open: { readonly openPalette: () => void; readonly openSheet: () => void }): void {
  const { undo, redo } = useCase();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event, { undo, redo, ...open });
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}

interface Acts {
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
  readonly openPalette: () => void;
  readonly openSheet: () => void;
}

function actOf(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.key === "F6") return () => nextRegion(event.shiftKey ? -1 : 1);
  if (isCommand && key === "k") return acts.openPalette;
  if (isCommand && /^[1-9]$/.test(key)) {
    const screen = numberedScreens[Number(key) - 1];
    return screen === undefined ? undefined : () => goTo({ screen });
  }
  if (isTextual(event.target)) return undefined;
  if (isCommand && (key === "y" || (key === "z" && event.shiftKey))) return () => void acts.redo();
  if (isCommand && key === "z") return () => void acts.undo();
  if (event.key === "?") return acts.openSheet;
  if (event.key === "/" && !isCommand) return () => document.querySelector<HTMLElement>("[data-filter]")?.focus();
  return undefined;
}

/** Whether keys write into an element, which then has an undo of its own. */
function isTextual(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return !["radio", "checkbox", "button", "file", "range"].includes(target.type);
  return target instanceof HTMLElement && target.matches("textarea, select, [contenteditable=true]");
}

function nextRegion(step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>(regions)];
  const here = all.findIndex((region) => region.contains(document.activeElement));
  const next = all.at((here + step + all.length) % Math.max(1, all.length));
  if (next === undefined) return;
  next.tabIndex = -1;
  next.focus();
}

import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** J and K, and the arrows once a problem has the focus, go through the next steps of the problems; Enter follows one, as any link. */
export function useProblemKeys(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextual(event.target)) return;
      const links = [...(box.current?.querySelectorAll<HTMLElement>(".problem-row-next") ?? [])];
      const here = links.findIndex((link) => link === document.activeElement);
      const step = stepOf(event.key, here >= 0);
      const target = links[Math.max(0, Math.min(here + step, links.length - 1))];
      if (step === 0 || target === undefined) return;
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: "nearest" });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return box;
}

function stepOf(key: string, isInList: boolean): number {
  if (key === "j" || (isInList && key === "ArrowDown")) return 1;
  if (key === "k" || (isInList && key === "ArrowUp")) return -1;
  return 0;
}

function isTextual(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");
}

import { useEffect, useState } from "react";

interface GivenPathOrder {
  readonly onPath: (path: string) => void;
  /** The person asked for the chooser with Ctrl or Cmd and O. */
  readonly onAsk: () => void;
}

/**
 * Opens the case whose path is pasted, and the chooser by its key. A window is told the contents of what is dropped on it but never where
 * it lies, so a dropped folder is not opened; the answer is true once that has to be explained.
 */
export function useGivenPath({ onPath, onAsk }: GivenPathOrder): boolean {
  const [isDropExplained, setDropExplained] = useState(false);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const path = pathIn(event.clipboardData?.getData("text") ?? "");
      if (path !== undefined && !isTextual(event.target)) onPath(path);
    };
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "o") return;
      event.preventDefault();
      onAsk();
    };
    const drag = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const path = pathIn(event.dataTransfer?.getData("text") ?? "");
      if (path === undefined) setDropExplained(true);
      else onPath(path);
    };
    addEventListener("paste", paste);
    addEventListener("keydown", press);
    addEventListener("dragover", drag);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("paste", paste);
      removeEventListener("keydown", press);
      removeEventListener("dragover", drag);
      removeEventListener("drop", drop);
    };
  });
  return isDropExplained;
}

/** The path that a text is: absolute on any system, or the address of a local file. */
function pathIn(text: string): string | undefined {
  const line = text.trim().replace(/^["'](.*)["']$/, "$1");
  if (line.includes("\n")) return undefined;
  if (line.startsWith("file:///")) {
    const path = decodeURIComponent(new URL(line).pathname);
    return /^\/[A-Za-z]:\//.test(path) ? path.slice(1) : path;
  }
  return /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(line) ? line : undefined;
}

function isTextual(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, [contenteditable=true]");
}

import { useEffect, useRef, useState } from "react";
import type { DragEvent } from "react";
import { filesOfDrop } from "./dropped-files.ts";
import type { DroppedFiles } from "./dropped-files.ts";

/** What a person brings to the screen: files, or words and an address for a note. */
export interface ArrivalTakers {
  readonly onFiles: (dropped: DroppedFiles) => void;
  readonly onNote: (note: { readonly address: string; readonly text: string }) => void;
}

/** Takes what is dropped on an element or pasted outside a field. `isOver` while something is held over it. */
export function useArrivals(takers: ArrivalTakers) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const latest = useRef(takers);
  latest.current = takers;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || isTextual(event.target) || isInDialog()) return;
      if (receive(event.clipboardData, latest.current)) event.preventDefault();
    };
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, []);
  const move = (step: number) => {
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      if (isArrival(event)) move(1);
    },
    onDragLeave: (event: DragEvent) => {
      if (isArrival(event)) move(-1);
    },
    onDragOver: (event: DragEvent) => {
      if (!isArrival(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    },
    onDrop: (event: DragEvent) => {
      if (!isArrival(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      receive(event.dataTransfer, latest.current);
    },
  };
  return { isOver, handlers };
}

/** Whether what is held brings something that can be taken in. A field keeps the text that is dropped on it. */
function isArrival({ dataTransfer, target }: DragEvent): boolean {
  if (dataTransfer.types.includes("Files")) return true;
  return dataTransfer.types.includes("text/uri-list") && !isTextual(target);
}

/** Gives files or words to whoever takes them; false where there was neither. */
function receive(transfer: DataTransfer, { onFiles, onNote }: ArrivalTakers): boolean {
  if (transfer.types.includes("Files")) {
    void filesOfDrop(transfer).then(onFiles);
    return true;
  }
  const text = (transfer.getData("text/uri-list") || transfer.getData("text/plain")).trim();
  if (text === "") return false;
  onNote(/^https?:\/\/\S+$/i.test(text) ? { address: text, text: "" } : { address: "", text });
  return true;
}

function isTextual(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");
}

function isInDialog(): boolean {
  return document.querySelector("[role=dialog]") !== null;
}

import { useState } from "react";
import { useHost } from "../../bridge/host.ts";
import type { FolderPurpose } from "./folder-dialog.tsx";

/**
 * Asks for a folder with the system's own dialog; where there is none, `isListOpen` says that the window is to show its own list. What is
 * chosen, either way, goes to `onChosen`.
 */
export function useFolderChoice(
  purpose: FolderPurpose,
  hasNativeDialogs: boolean,
  onChosen: (path: string) => void,
): { readonly isListOpen: boolean; readonly ask: () => Promise<void>; readonly close: () => void } {
  const host = useHost();
  const [isListOpen, setListOpen] = useState(false);
  const ask = async () => {
    const reply = hasNativeDialogs ? await host.call("folder.choose", { purpose }) : undefined;
    if (reply?.kind !== "ok" || reply.value.kind === "unavailable") setListOpen(true);
    else if (reply.value.kind === "chosen") onChosen(reply.value.path);
  };
  return { isListOpen, ask, close: () => setListOpen(false) };
}

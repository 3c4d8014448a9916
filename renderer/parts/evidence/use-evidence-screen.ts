import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import type { Place } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { useEvidenceDesk } from "./evidence-desk.tsx";
import type { EvidenceDialog } from "./evidence-dialogs.tsx";
import { focusList } from "./evidence-table.tsx";
import { useArrivals } from "./use-arrivals.ts";
import { useEvidenceActs } from "./use-evidence-acts.ts";
import type { ActedItem } from "./use-evidence-acts.ts";
import { useOpenedItem } from "./use-opened-item.ts";
import { useCopyLabel, useSaid } from "./use-said.ts";
import { mostTicked, useSelection } from "./use-selection.ts";

/** The state of the screen with its acts, for the parts that show it. */
export type EvidenceScreen = ReturnType<typeof useEvidenceScreen>;

/** What the screen of the evidence has selected and open, and what its keys and buttons do. */
export function useEvidenceScreen(place: Place) {
  const { t } = useTexts();
  const { filter } = useEvidenceDesk();
  const [said, say] = useSaid();
  const selection = useSelection(filter, () => say(t("evidence.too-many", { count: mostTicked })));
  const opened = useOpenedItem(place, selection);
  const acts = useEvidenceActs();
  const copyLabel = useCopyLabel(say);
  const [focused, setFocused] = useState<string>();
  const { dialog, setDialog, openFiles, openNote, arrivals } = useDialogs(say);
  const close = () => {
    opened.close();
    focusList();
  };
  const remove = async (items: readonly ActedItem[]) => {
    if (!(await acts.remove(items))) return;
    selection.untick();
    if (items.some(({ id }) => id === opened.id)) close();
  };
  const pressRow = (event: KeyboardEvent, row: EvidenceRow | undefined): boolean => {
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === "Delete") void remove(selection.ticked.size > 0 ? [...selection.ticked.values()] : [row]);
    else if (event.key.toLowerCase() === "e") copyLabel(row.label);
    else if (event.key === "Enter") {
      setFocused(row.id);
      opened.open(row);
    } else return false;
    return true;
  };
  return {
    ...{ said, selection, opened, acts, copyLabel, dialog, setDialog, openFiles, openNote, arrivals },
    ...{ close, remove, pressRow, takesFocus: focused === opened.id, dropFocus: () => setFocused(undefined) },
  };
}

function useDialogs(say: (sentence: string) => void) {
  const { t } = useTexts();
  const [dialog, setDialog] = useState<EvidenceDialog>();
  const openFiles = (files: readonly File[], unreadable: readonly string[] = []) => {
    if (files.length === 0) say(t("evidence.add.none"));
    else setDialog({ kind: "files", dropped: { files, unreadable } });
  };
  const arrivals = useArrivals({
    onFiles: ({ files, unreadable }) => openFiles(files, unreadable),
    onNote: (note) => setDialog({ kind: "note", ...note }),
  });
  const openNote = () => setDialog({ kind: "note", address: "", text: "" });
  return { dialog, setDialog, openFiles, openNote, arrivals };
}

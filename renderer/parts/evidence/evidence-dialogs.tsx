import { AddFilesDialog } from "./add-files-dialog.tsx";
import type { DroppedFiles } from "./dropped-files.ts";
import { useEvidenceDesk } from "./evidence-desk.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import { RemovedItems } from "./removed-items.tsx";
import type { EvidenceActs } from "./use-evidence-acts.ts";

/** What is open over the screen. */
export type EvidenceDialog =
  | { readonly kind: "files"; readonly dropped: DroppedFiles }
  | { readonly kind: "note"; readonly address: string; readonly text: string }
  | { readonly kind: "removed" };

interface EvidenceDialogsProps {
  readonly dialog: EvidenceDialog | undefined;
  readonly acts: EvidenceActs;
  readonly onOpen: (item: { readonly id: string }) => void;
  readonly onClose: () => void;
}

/** The dialog that is open, if one is. */
export function EvidenceDialogs({ dialog, acts, onOpen, onClose }: EvidenceDialogsProps) {
  const { addFiles } = useEvidenceDesk();
  if (dialog === undefined) return undefined;
  switch (dialog.kind) {
    case "files":
      return (
        <AddFilesDialog
          dropped={dialog.dropped}
          onClose={onClose}
          onTake={(files, arrival) => {
            addFiles(files, arrival);
            onClose();
          }}
        />
      );
    case "note":
      return (
        <NoteDialog
          address={dialog.address}
          text={dialog.text}
          onClose={onClose}
          onTaken={(item) => {
            onClose();
            onOpen(item);
          }}
        />
      );
    case "removed":
      return <RemovedItems acts={acts} onClose={onClose} />;
  }
}

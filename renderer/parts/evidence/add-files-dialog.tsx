import { useState } from "react";
import { useCase } from "../../case/case-desk.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { blankArrival, readArrival } from "./arrival.ts";
import type { Arrival } from "./arrival.ts";
import { ArrivalFields, capturedAtField } from "./arrival-fields.tsx";
import type { DroppedFiles } from "./dropped-files.ts";
import { FileName, plainFileName } from "./file-name.tsx";
import { FormDialog, unasked } from "./form-dialog.tsx";
import "./add-files-dialog.css";

interface AddFilesDialogProps {
  readonly dropped: DroppedFiles;
  readonly onTake: (files: readonly File[], arrival: Arrival) => void;
  readonly onClose: () => void;
}

/** How many names are listed; the rest is counted. */
const named = 5;

/** Before files are taken in: which they are, and what holds for all of them. */
export function AddFilesDialog({ dropped, onTake, onClose }: AddFilesDialogProps) {
  const { t, problem } = useTexts();
  const { head } = useCase();
  const [draft, setDraft] = useState(blankArrival);
  const [asked, setAsked] = useState(unasked);
  const { files, unreadable } = dropped;
  const count = files.length;
  const take = () => {
    const arrival = readArrival(draft, head.record.timeZone);
    const sentence = problem({ code: "evidence.captured-unreadable", params: {} });
    if (arrival !== undefined) onTake(files, arrival);
    else setAsked({ times: asked.times + 1, errors: [{ field: capturedAtField, sentence }] });
  };
  return (
    <FormDialog
      title={t("evidence.add.title", { count })}
      act={t("evidence.add.take", { count })}
      asked={asked}
      onSend={take}
      onClose={onClose}
    >
      <FileList files={files} />
      {unreadable.length > 0 && (
        <Note kind="warn" head={t("evidence.add.unreadable", { count: unreadable.length })}>
          {unreadable.slice(0, named).map(plainFileName).join(" · ")}
        </Note>
      )}
      <p>{t("evidence.add.statements", { count })}</p>
      <ArrivalFields draft={draft} onChange={setDraft} timeError={asked.errors[0]?.sentence} hasSource />
    </FormDialog>
  );
}

function FileList({ files }: { readonly files: readonly File[] }) {
  const { t } = useTexts();
  const { size } = useMoments();
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const more = files.length - named;
  return (
    <div className="add-files-list">
      <ul>
        {files.slice(0, named).map((file, index) => (
          <li key={index}>
            <FileName name={file.name} /> <span className="muted">{size(file.size)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="muted">{t("evidence.add.more", { count: more })}</p>}
      {files.length > 1 && <p className="muted">{t("evidence.add.together", { size: size(bytes) })}</p>}
    </div>
  );
}

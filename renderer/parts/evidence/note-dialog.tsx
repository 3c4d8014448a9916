import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import { Note } from "../note.tsx";
import { ProblemList } from "../problem-list.tsx";
import { blankArrival, readArrival } from "./arrival.ts";
import { ArrivalFields, capturedAtField } from "./arrival-fields.tsx";
import { FormDialog, unasked } from "./form-dialog.tsx";

interface NoteDialogProps {
  readonly address: string;
  readonly text: string;
  readonly onTaken: (item: { readonly id: string; readonly label: string }) => void;
  readonly onClose: () => void;
}

const titleField = "note-title";

/** A note that a person types, with the address it is about. It says plainly that nothing is fetched. */
export function NoteDialog(props: NoteDialogProps) {
  const { t } = useTexts();
  const { note, set, asked, errorOf, problems, isBusy, keep } = useNoteForm(props);
  return (
    <FormDialog
      title={t("evidence.note.add")}
      act={t("evidence.note.keep")}
      asked={asked}
      isBusy={isBusy}
      onSend={() => void keep()}
      onClose={props.onClose}
    >
      <ProblemList problems={problems} isAnswer />
      <Note kind="info" head={t("evidence.note.nothing-fetched")}>
        {t("evidence.note.what-is-kept")}
      </Note>
      <TextInput
        id={titleField}
        label={t("evidence.note.name")}
        data-autofocus
        error={errorOf(titleField)}
        inputWrapperOrder={[...fieldOrder]}
        value={note.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t("evidence.note.address")}
        dir="ltr"
        value={note.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
      />
      <Textarea
        label={t("evidence.note.text")}
        autosize
        minRows={3}
        maxRows={12}
        value={note.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <ArrivalFields
        draft={note.arrival}
        onChange={(arrival) => set({ arrival })}
        timeError={errorOf(capturedAtField)}
        hasSource={false}
      />
    </FormDialog>
  );
}

function useNoteForm({ address, text, onTaken }: NoteDialogProps) {
  const host = useHost();
  const { t, problem } = useTexts();
  const { head } = useCase();
  const [note, setNote] = useState({ title: "", address, text, arrival: blankArrival });
  const [asked, setAsked] = useState(unasked);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const keep = async () => {
    const arrival = readArrival(note.arrival, head.record.timeZone);
    const title = note.title.trim();
    const errors = [
      ...(title === "" ? [{ field: titleField, sentence: t("evidence.note.needs-name") }] : []),
      ...(arrival === undefined
        ? [{ field: capturedAtField, sentence: problem({ code: "evidence.captured-unreadable", params: {} }) }]
        : []),
    ];
    setAsked(({ times }) => ({ times: times + 1, errors }));
    if (errors.length > 0 || arrival === undefined || isBusy) return;
    setBusy(true);
    const about = note.address.trim() === "" ? {} : { address: note.address.trim() };
    const reply = await host.call("evidence.note", { case: head.case, title, text: note.text, ...about, arrival });
    setBusy(false);
    setProblems(reply.kind === "refused" ? reply.problems : []);
    if (reply.kind === "ok") onTaken(reply.value);
  };
  const set = (changed: Partial<typeof note>) => setNote({ ...note, ...changed });
  const errorOf = (field: string) => asked.errors.find((error) => error.field === field)?.sentence;
  return { note, set, keep, asked, errorOf, problems, isBusy };
}

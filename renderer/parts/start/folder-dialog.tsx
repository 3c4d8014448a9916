import { Button, Modal, TextInput } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import { Form } from "../form.tsx";
import { Note } from "../note.tsx";
import { ToldProblem } from "../told-problem.tsx";
import { FolderList } from "./folder-list.tsx";
import { NewFolder } from "./new-folder.tsx";
import { useFolders } from "./use-folders.ts";
import type { Folders } from "./use-folders.ts";
import "./folder-dialog.css";

/** What a folder is looked for: a case to be opened, a place for a new one, or for the files of a petition. */
export type FolderPurpose = "open-case" | "new-case" | "output";

const titles = {
  "open-case": "start.folder-open",
  "new-case": "start.folder-place",
  output: "review.folder-place",
} as const;

interface FolderDialogProps {
  readonly purpose: FolderPurpose;
  readonly startPath?: string | undefined;
  readonly onChosen: (path: string) => void;
  readonly onClose: () => void;
}

/** Chooses a folder of this computer where the system's own dialog cannot be had: by a list, by the keyboard, or by its path. */
export function FolderDialog(props: FolderDialogProps) {
  const { t } = useTexts();
  return (
    <Modal
      opened
      onClose={props.onClose}
      size={480}
      title={t(titles[props.purpose])}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      <FolderChoice {...props} />
    </Modal>
  );
}

function FolderChoice({ purpose, startPath, onChosen, onClose }: FolderDialogProps) {
  const { t } = useTexts();
  const folders = useFolders(startPath);
  const [isTooEarly, setTooEarly] = useState(false);
  const chosen = folders.selected ?? folders.here;
  const take = (folder: { readonly path: string; readonly isCase: boolean } | undefined) => {
    setTooEarly(false);
    if (folder === undefined) return;
    if (purpose !== "open-case" || folder.isCase) onChosen(folder.path);
    else if (folder === folders.here) setTooEarly(true);
    else folders.go(folder.path);
  };
  const enter = (folder: { readonly path: string; readonly isCase: boolean }) => {
    if (purpose === "open-case" && folder.isCase) onChosen(folder.path);
    else folders.go(folder.path);
  };
  return (
    <div className="folder-dialog">
      <PathField folders={folders} onCase={purpose === "open-case" ? onChosen : undefined} />
      {folders.problems.map((problem, index) => (
        <ToldProblem key={index} problem={problem} isAnswer />
      ))}
      <FolderList folders={folders} onEnter={enter} />
      {isTooEarly && (
        <Note kind="warn" head={t("start.folder-not-case")}>
          {t("start.folder-not-case-next")}
        </Note>
      )}
      {purpose !== "open-case" && <NewFolder folders={folders} />}
      <div className="folder-dialog-acts">
        <Button variant="default" onClick={onClose}>
          {t("action.cancel")}
        </Button>
        <Button onClick={() => take(chosen)}>
          <bdi className="folder-dialog-name">{t(verbOf(purpose, chosen, folders), { name: chosen?.name ?? "" })}</bdi>
        </Button>
      </div>
    </div>
  );
}

function verbOf(purpose: FolderPurpose, chosen: Folders["here"], { here }: Folders) {
  if (chosen === undefined) return "start.folder-this";
  if (purpose !== "open-case") return "start.folder-put";
  if (chosen.isCase) return "start.folder-open-named";
  return chosen === here ? "start.folder-this" : "start.folder-into";
}

interface PathFieldProps {
  readonly folders: Folders;
  readonly onCase: ((path: string) => void) | undefined;
}

function PathField({ folders, onCase }: PathFieldProps) {
  const { t } = useTexts();
  const here = folders.here?.path ?? "";
  // What was typed holds for the folder in which it was typed; elsewhere the field shows where one is.
  const [typed, setTyped] = useState({ at: here, text: here });
  const text = typed.at === here ? typed.text : here;
  const go = async () => {
    const found = await folders.look(text.trim());
    if (found?.isCase === true && onCase !== undefined) onCase(found.path);
  };
  return (
    <Form className="folder-dialog-path" onSubmit={() => void go()}>
      <TextInput
        label={t("start.folder-path")}
        dir="ltr"
        spellCheck={false}
        value={text}
        onChange={(event) => setTyped({ at: here, text: event.currentTarget.value })}
      />
      <Button type="submit" variant="default">
        {t("start.folder-go")}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowUp size={16} stroke={1.75} aria-hidden />}
        onClick={() => folders.up()}
      >
        {t("start.folder-up")}
      </Button>
    </Form>
  );
}

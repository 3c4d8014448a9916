import { Button, TextInput } from "@mantine/core";
import { IconFolderPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import type { Folders } from "./use-folders.ts";

/** Makes a folder inside the one that is shown. */
export function NewFolder({ folders }: { readonly folders: Folders }) {
  const { t } = useTexts();
  const [name, setName] = useState<string>();
  if (name === undefined) {
    return (
      <Button
        variant="subtle"
        size="compact-md"
        className="folder-dialog-new"
        leftSection={<IconFolderPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => setName("")}
      >
        {t("start.folder-new")}
      </Button>
    );
  }
  const make = async () => {
    if (name.trim() === "") return;
    await folders.make(name.trim());
    setName(undefined);
  };
  return (
    <form
      className="folder-dialog-path"
      onSubmit={(event) => {
        event.preventDefault();
        // React lets events rise through a dialog to the form that opened it.
        event.stopPropagation();
        void make();
      }}
    >
      <TextInput
        autoFocus
        label={t("start.folder-new-name")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t("start.folder-make")}
      </Button>
    </form>
  );
}

import { Button, TextInput } from "@mantine/core";
import { IconFolderPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import { Form } from "../form.tsx";
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
    <Form className="folder-dialog-path" onSubmit={() => void make()}>
      <TextInput
        autoFocus
        label={t("start.folder-new-name")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t("start.folder-make")}
      </Button>
    </Form>
  );
}

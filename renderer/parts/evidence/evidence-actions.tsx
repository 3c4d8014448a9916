import { ActionIcon, Button, FileButton, Menu } from "@mantine/core";
import {
  IconDots,
  IconFileImport,
  IconFolderPlus,
  IconNote,
  IconPlus,
  IconShieldCheck,
  IconTrash,
} from "@tabler/icons-react";
import { useRef } from "react";
import { goTo } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";

interface EvidenceActionsProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onNote: () => void;
  readonly onCheckAll: () => void;
  readonly onRemoved: () => void;
}

/** The acts of the screen, the adding of files last. */
export function EvidenceActions({ onFiles, onNote, onCheckAll, onRemoved }: EvidenceActionsProps) {
  const { t } = useTexts();
  return (
    <>
      <MoreMenu onFiles={onFiles} onCheckAll={onCheckAll} onRemoved={onRemoved} />
      <Button
        variant="default"
        leftSection={<IconFileImport className="flips" size={18} stroke={1.75} aria-hidden />}
        onClick={() => goTo({ screen: "measurements" })}
      >
        {t("evidence.import-logs")}
      </Button>
      <Button variant="default" leftSection={<IconNote size={18} stroke={1.75} aria-hidden />} onClick={onNote}>
        {t("evidence.note.add")}
      </Button>
      <AddButton onFiles={onFiles} />
    </>
  );
}

function MoreMenu({ onFiles, onCheckAll, onRemoved }: Omit<EvidenceActionsProps, "onNote">) {
  const { t } = useTexts();
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      multiple
      resetRef={reset}
      // React does not know this attribute; with it the dialog offers folders.
      ref={(input) => input?.setAttribute("webkitdirectory", "")}
      onChange={(files) => take(files, reset.current, onFiles)}
    >
      {(folder) => (
        <Menu position="bottom-end" shadow="none">
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t("evidence.more")}>
              <IconDots size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconFolderPlus size={16} stroke={1.75} aria-hidden />} onClick={folder.onClick}>
              {t("evidence.add.folder")}
            </Menu.Item>
            <Menu.Item leftSection={<IconShieldCheck size={16} stroke={1.75} aria-hidden />} onClick={onCheckAll}>
              {t("evidence.check.all")}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />} onClick={onRemoved}>
              {t("evidence.removed")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </FileButton>
  );
}

/** Opens the system's dialog for files. */
export function AddButton({ onFiles }: Pick<EvidenceActionsProps, "onFiles">) {
  const { t } = useTexts();
  const reset = useRef<() => void>(null);
  return (
    <FileButton multiple resetRef={reset} onChange={(files) => take(files, reset.current, onFiles)}>
      {(props) => (
        <Button {...props} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}>
          {t("evidence.add")}
        </Button>
      )}
    </FileButton>
  );
}

/** Hands chosen files on and forgets the choice, so that the same files can be chosen again. */
function take(files: readonly File[], reset: (() => void) | null, onFiles: (files: readonly File[]) => void): void {
  const chosen = [...files];
  reset?.();
  if (chosen.length > 0) onFiles(chosen);
}

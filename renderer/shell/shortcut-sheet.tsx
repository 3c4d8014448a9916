import { Modal } from "@mantine/core";
import { useTexts } from "../texts/texts.ts";
import { ShortcutList } from "./shortcut-list.tsx";

/** Every key that does something, over whatever screen is open. */
export function ShortcutSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("keys.title")}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      <ShortcutList />
    </Modal>
  );
}

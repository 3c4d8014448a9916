import { IconDragDrop } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.ts";
import "../drop-veil.css";

/** What is seen while files are held over the screen. */
export function DropVeil() {
  const { t } = useTexts();
  return (
    <div className="drop-veil">
      <IconDragDrop size={26} stroke={1.75} aria-hidden />
      <p>{t("evidence.drop")}</p>
    </div>
  );
}

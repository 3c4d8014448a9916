import { Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { PetitionPiece } from "../../../core/bridge/petition-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import type { PieceActs } from "./piece-acts.ts";

interface PieceMenuProps {
  readonly piece: PetitionPiece;
  readonly acts: PieceActs;
  /** The piece as a person knows it. */
  readonly name: string;
}

/** Moving and removing a piece. A petition has hundreds of rows, so the menu itself is made when it is first opened. */
export function PieceMenu({ piece, acts, name }: PieceMenuProps) {
  const { t } = useTexts();
  const [isWanted, setWanted] = useState(false);
  if (piece.block === undefined || piece.kind === "lead" || piece.kind === "answer") return <span />;
  const label = t("petition.piece.menu", { name });
  if (isWanted) return <OpenMenu {...{ piece, acts, label }} />;
  return (
    <button
      type="button"
      className="piece-menu"
      aria-label={label}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    >
      <IconDots size={16} stroke={1.75} aria-hidden />
    </button>
  );
}

function OpenMenu({ piece, acts, label }: Omit<PieceMenuProps, "name"> & { readonly label: string }) {
  const { t } = useTexts();
  return (
    <Menu position="bottom-end" shadow="none" defaultOpened>
      <Menu.Target>
        <button type="button" className="piece-menu" aria-label={label}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => acts.move(piece, -1)}>{t("petition.piece.up")}</Menu.Item>
        <Menu.Item onClick={() => acts.move(piece, 1)}>{t("petition.piece.down")}</Menu.Item>
        <Menu.Item onClick={() => acts.remove(piece)}>{t("petition.piece.remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

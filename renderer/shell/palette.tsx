import { Modal, TextInput, UnstyledButton } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import { useTexts } from "../texts/texts.ts";
import { useFound } from "./palette-entries.ts";
import type { PaletteEntry } from "./palette-entries.ts";
import "./palette.css";

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** One field that finds commands, screens and records. */
export function Palette({ isOpen, onClose }: PaletteProps) {
  const { t } = useTexts();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={480}
      yOffset="12vh"
      attributes={{ content: { "aria-label": t("palette.open") } }}
    >
      <PaletteBody onClose={onClose} />
    </Modal>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const [text, setText] = useState("");
  const [selected, setSelected] = useState(0);
  const found = useFound(text);
  const here = Math.min(selected, Math.max(0, found.length - 1));
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") run(found[here]);
    if (event.key === "ArrowDown") setSelected((here + 1) % Math.max(1, found.length));
    if (event.key === "ArrowUp") setSelected((here + found.length - 1) % Math.max(1, found.length));
    if (event.key.startsWith("Arrow") && event.key !== "ArrowLeft" && event.key !== "ArrowRight")
      event.preventDefault();
  };
  return (
    <div className="palette" onKeyDown={press}>
      <TextInput
        data-autofocus
        variant="unstyled"
        size="md"
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
        aria-label={t("palette.open")}
        role="combobox"
        aria-expanded
        aria-controls="palette-found"
        aria-activedescendant={found.length === 0 ? undefined : `palette-${here}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setSelected(0);
        }}
      />
      <ul id="palette-found" role="listbox" aria-label={t("palette.found")}>
        {found.map((entry, index) => (
          <li key={entry.id} id={`palette-${index}`} role="option" aria-selected={index === here}>
            <UnstyledButton tabIndex={-1} className="palette-entry" onClick={() => run(entry)}>
              <bdi>{entry.name}</bdi>
              <span className="muted small">{entry.kind}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="palette-none muted">{t("palette.none", { text })}</p>}
    </div>
  );
}

import { IconArchive, IconFolder } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useTexts } from "../../texts/texts.ts";
import { Tag } from "../tag.tsx";
import type { Folder, Folders } from "./use-folders.ts";

interface FolderListProps {
  readonly folders: Folders;
  readonly onEnter: (folder: Folder) => void;
}

/** The folders inside a folder, cases marked. Arrows and first letters select, Enter opens, Backspace goes up. */
export function FolderList({ folders, onEnter }: FolderListProps) {
  const { t } = useTexts();
  const { inside, selected, select, up } = folders;
  const here = inside.findIndex(({ path }) => path === selected?.path);
  const press = (event: KeyboardEvent) => {
    const target = targetOf(event, inside, here);
    if (target !== undefined) {
      select(target);
      document.getElementById(idOf(inside.indexOf(target)))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && selected !== undefined) onEnter(selected);
    else if (event.key === "Backspace") up();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="folder-list"
      role="listbox"
      data-autofocus
      tabIndex={0}
      aria-label={t("start.folder-list", { path: folders.here?.path ?? "" })}
      aria-activedescendant={here < 0 ? undefined : idOf(here)}
      onKeyDown={press}
    >
      {inside.map((folder, index) => (
        <div
          key={folder.path}
          id={idOf(index)}
          role="option"
          aria-selected={index === here}
          className="folder-list-row"
          onClick={() => select(folder)}
          onDoubleClick={() => onEnter(folder)}
        >
          <FolderName folder={folder} />
        </div>
      ))}
      {inside.length === 0 && (
        <div className="folder-list-none muted" role="option" aria-selected={false} aria-disabled>
          {t("start.folder-none")}
        </div>
      )}
    </div>
  );
}

function FolderName({ folder }: { readonly folder: Folder }) {
  const { t } = useTexts();
  const Icon = folder.isCase ? IconArchive : IconFolder;
  return (
    <>
      <Icon size={18} stroke={1.75} aria-hidden />
      <bdi>{folder.name}</bdi>
      {folder.isCase && <Tag kind="plain">{t("start.folder-case")}</Tag>}
    </>
  );
}

function idOf(index: number): string {
  return `folder-${index}`;
}

/** The row that a key goes to, if it goes to one. */
function targetOf({ key, altKey, ctrlKey }: KeyboardEvent, rows: readonly Folder[], here: number): Folder | undefined {
  if (altKey || ctrlKey) return undefined;
  switch (key) {
    case "ArrowDown":
      return rows[Math.min(here + 1, rows.length - 1)];
    case "ArrowUp":
      return rows[Math.max(here - 1, 0)];
    case "Home":
      return rows[0];
    case "End":
      return rows.at(-1);
  }
  if ([...key].length !== 1) return undefined;
  const letter = key.toLocaleLowerCase();
  const starts = ({ name }: Folder) => name.toLocaleLowerCase().startsWith(letter);
  return rows.slice(here + 1).find(starts) ?? rows.find(starts);
}

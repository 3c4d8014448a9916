import { Menu } from "electron";
import type { MenuItemConstructorOptions } from "electron";
import type { InterfaceKey } from "../host/window/interface-text.ts";

/** What stands under each head, in groups; all are roles of Electron but `print`. Each is named by the text `menu.<name>`. */
const heads = {
  program: [["about"], ["services"], ["hide", "hideOthers", "unhide"], ["quit"]],
  file: [["print"], ["close"]],
  edit: [
    ["undo", "redo"],
    ["cut", "copy", "paste", "selectAll"],
  ],
  view: [["resetZoom", "zoomIn", "zoomOut"], ["togglefullscreen"]],
  window: [["minimize"]],
} as const;

type Head = keyof typeof heads;
type Item = (typeof heads)[Head][number][number];

/** Gives the program its menu, said in one language. The head with the name of the program is a custom of the Mac. */
export function showMenu(say: (key: InterfaceKey) => string, print: () => void): void {
  const itemOf = (name: Item): MenuItemConstructorOptions =>
    name === "print"
      ? { label: say("menu.print"), accelerator: "CommandOrControl+P", click: print }
      : { label: say(`menu.${name}`), role: name };
  const headOf = (head: Head): MenuItemConstructorOptions => {
    const groups: readonly (readonly Item[])[] = heads[head];
    const parted = groups.flatMap((group) => [{ type: "separator" } as const, ...group.map(itemOf)]);
    return { label: say(`menu.${head}`), submenu: parted.slice(1) };
  };
  const mac: readonly Head[] = process.platform === "darwin" ? ["program"] : [];
  const all: readonly Head[] = [...mac, "file", "edit", "view", "window"];
  Menu.setApplicationMenu(Menu.buildFromTemplate(all.map(headOf)));
}

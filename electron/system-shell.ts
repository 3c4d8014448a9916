import { stat } from "node:fs/promises";
import { BrowserWindow, dialog, shell } from "electron";
import type { OpenDialogOptions } from "electron";
import type { InterfaceKey } from "../host/window/interface-text.ts";
import type { Shell } from "../host/window/program-handlers.ts";

/** The dialogs of the system. `say` gives a text in the language of the moment. */
export function systemShell(say: (key: InterfaceKey) => string): Shell {
  return {
    chooseFolder: async (purpose) => {
      const title = say(`menu.choose.${purpose}`);
      const order: OpenDialogOptions = { title, message: title, properties: ["openDirectory", "createDirectory"] };
      // To the dialog of a Mac a case is one file.
      if (process.platform === "darwin" && purpose === "open-case") order.properties?.push("openFile");
      const [window] = BrowserWindow.getAllWindows();
      const chosen = await (window === undefined ? dialog.showOpenDialog(order) : dialog.showOpenDialog(window, order));
      return chosen.canceled ? undefined : chosen.filePaths[0];
    },
    showFolder: async (path) => {
      // The host has checked that it wrote this folder. Opening a file instead could start it.
      if ((await stat(path)).isDirectory()) await shell.openPath(path);
    },
  };
}

import { ipcMain } from "electron";
import type { BrowserWindow, IpcMainInvokeEvent } from "electron";
import type { WindowHost } from "../host/window/window-host.ts";
import { isOwnPage } from "./window-lock.ts";

/** Carries calls and events between a window and its host. Only the page itself is heard, none inside it; others are refused with an error. */
export function carryCalls(host: Pick<WindowHost, "invoke" | "onEvent">, window: BrowserWindow): void {
  ipcMain.handle("recourse:invoke", (event, name: unknown, input: unknown) => {
    if (!isFromWindow(event, window) || typeof name !== "string") throw new Error("Only the window may call the host.");
    return host.invoke(name, input);
  });
  const stop = host.onEvent((told) => window.webContents.send("recourse:event", told));
  window.once("closed", stop);
}

function isFromWindow({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || sender !== window.webContents) return false;
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
}

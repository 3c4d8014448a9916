// The stand-in for Electron beside the packed program: it opens nothing and remembers what would answer the window.
import { EventEmitter } from "node:events";

export const calls = new Map();
export const schemes = new Map();
export const contents = Object.assign(new EventEmitter(), {
  mainFrame: { url: "recourse://app/" },
  send: () => undefined,
  setWindowOpenHandler: () => undefined,
});

let isLoaded = () => undefined;
export const loaded = new Promise((resolve) => (isLoaded = () => void resolve(undefined)));

export const app = Object.assign(new EventEmitter(), {
  setName: () => undefined,
  enableSandbox: () => undefined,
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  getLocale: () => "en",
});
export const protocol = { registerSchemesAsPrivileged: () => undefined };
export const session = {
  fromPartition: () => ({
    protocol: { handle: (scheme, answer) => schemes.set(scheme, answer) },
    webRequest: { onBeforeRequest: () => undefined },
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
  }),
};
export const ipcMain = { handle: (channel, answer) => calls.set(channel, answer) };
export const Menu = { buildFromTemplate: () => undefined, setApplicationMenu: () => undefined };
export const dialog = {};
export const shell = {};
export function BrowserWindow() {
  return { webContents: contents, once: () => undefined, isDestroyed: () => false, loadURL: async () => isLoaded() };
}
BrowserWindow.getAllWindows = () => [];

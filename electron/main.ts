import { join } from "node:path";
import { app, BrowserWindow, session } from "electron";
import { clientOver } from "../core/bridge/client.ts";
import { homeFolder } from "../host/cli/home-folder.ts";
import { languageOf } from "../host/cli/problem-text.ts";
import { handedPath } from "../host/window/handed-path.ts";
import { interfaceText } from "../host/window/interface-text.ts";
import type { InterfaceKey } from "../host/window/interface-text.ts";
import { systemClock } from "../host/window/system-clock.ts";
import { openWindowHost } from "../host/window/window-host.ts";
import { carryCalls } from "./calls.ts";
import { showMenu } from "./menu.ts";
import { systemShell } from "./system-shell.ts";
import { lockPage, refusePermissions, startPage } from "./window-lock.ts";
import { answerRequests, nameScheme } from "./window-protocol.ts";

/** What the system handed over before there was a window. */
let waiting: string | undefined;
let open = (path: string): void => void (waiting = path);

app.setName("Recourse");
app.enableSandbox();
nameScheme();
app.on("web-contents-created", (_event, contents) => lockPage(contents));
app.on("open-file", (event, path) => {
  event.preventDefault();
  void take([path], process.cwd());
});
app.on("second-instance", (_event, words, folder) => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
  void take(words.slice(1), folder);
});
// Not awaited at the top level: Electron is ready only when this file has been read to its end.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

async function take(words: readonly string[], folder: string): Promise<void> {
  const path = await handedPath(words, folder);
  if (path !== undefined) open(path);
}

async function start(): Promise<void> {
  let language = languageOf({ LANG: app.getLocale() });
  const say = (key: InterfaceKey) => interfaceText(key, language);
  const home = homeFolder(undefined, process.env, process.platform);
  const host = await openWindowHost({ home, clock: systemClock, language, shell: systemShell(say) });
  app.once("will-quit", (event) => {
    event.preventDefault();
    void host.close().finally(() => app.exit());
  });
  // The session lives in memory only: no cache on the disk keeps pages of a case.
  const own = session.fromPartition("recourse", { cache: false });
  refusePermissions(own);
  answerRequests(host, own);
  const window = makeWindow(own);
  carryCalls(host, window);
  const speak = async () => {
    const state = await clientOver(host).call("program.state", {});
    if (state.kind === "ok") ({ language } = state.value.settings);
    showMenu(say, () => window.webContents.print());
  };
  host.onEvent(({ kind }) => void (kind === "settings-changed" && speak()));
  await speak();
  await take(process.argv.slice(1), process.cwd());
  open = (path) => host.openPath(path);
  await window.loadURL(startPage(waiting));
}

function makeWindow(own: Electron.Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 900,
    show: false,
    webPreferences: {
      session: own,
      preload: join(import.meta.dirname, "preload.cjs"),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      // The dictionaries of the spelling check would be fetched from a server.
      spellcheck: false,
    },
  });
  window.once("ready-to-show", () => window.show());
  return window;
}

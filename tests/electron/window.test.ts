import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import * as electron from "./fake-electron.ts";
import { call, callFrom, startProgram, theWindow } from "./program.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const lookAlikes = [
  "https://app/",
  "recourse://app.example/",
  "recourse://app@example/",
  "recourse://example/app/",
  "recourse://app:80/",
  "recourse:app",
  "recourses://app/",
  "http://127.0.0.1:80/recourse://app/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/html,x",
  "about:blank",
  "nothing at all",
];

const here = startProgram();

describe("the window", () => {
  it("runs its page in a sandbox, apart from the program and without Node", () => {
    expect(electron.app.enableSandbox).toHaveBeenCalled();
    expect(electron.BrowserWindow.mock.calls[0]?.[0]).toMatchObject({
      webPreferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        session: electron.ownSession,
      },
    });
  });

  it("leaves no cache of a case on the disk", () => {
    expect(electron.session.fromPartition).toHaveBeenCalledWith("recourse", { cache: false });
  });

  it("shows its page under an address of its own, at the case that the system handed over", () => {
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: "recourse", privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
    const path = encodeURIComponent(join(here, "given at the start.recourse"));
    expect(theWindow().loadURL).toHaveBeenCalledWith(`recourse://app/#token=&case=${path}`);
  });

  it.each(["geolocation", "media", "notifications", "clipboard-read", "openExternal", "fileSystem", "usb", "unknown"])(
    "refuses the page %s without asking the person",
    (permission) => {
      const answer = vi.fn();
      electron.ownSession.setPermissionRequestHandler.mock.calls[0]?.[0]({}, permission, answer);
      expect(answer.mock.calls).toEqual([[false]]);
      expect(electron.ownSession.setPermissionCheckHandler.mock.calls[0]?.[0]({}, permission)).toBe(false);
      expect(electron.ownSession.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
    },
  );

  it("lets the page put a digest on the clipboard", () => {
    const answer = vi.fn();
    electron.ownSession.setPermissionRequestHandler.mock.calls[0]?.[0]({}, "clipboard-sanitized-write", answer);
    expect(answer.mock.calls).toEqual([[true]]);
    expect(electron.ownSession.setPermissionCheckHandler.mock.calls[0]?.[0]({}, "clipboard-sanitized-write")).toBe(
      true,
    );
  });

  it("cancels every request to a network", () => {
    const [filter, decide] = electron.ownSession.webRequest.onBeforeRequest.mock.calls[0] ?? [];
    expect(filter.urls).toEqual(["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"]);
    const answer = vi.fn();
    decide({ url: "https://example.org/" }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }]]);
  });

  describe.each(["will-navigate", "will-redirect", "will-frame-navigate"])("on %s", (event) => {
    it.each(lookAlikes)("does not go to %s", (url) => {
      const preventDefault = vi.fn();
      theWindow().webContents.emit(event, { url, preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    });

    it("goes to its own pages", () => {
      const preventDefault = vi.fn();
      theWindow().webContents.emit(event, { url: "recourse://app/#/evidence", preventDefault });
      expect(preventDefault).not.toHaveBeenCalled();
    });
  });

  it("opens no other window and holds no page of others", () => {
    const { setWindowOpenHandler, emit } = theWindow().webContents;
    expect(setWindowOpenHandler.mock.calls[0]?.[0]({ url: "recourse://app/" })).toEqual({ action: "deny" });
    const preventDefault = vi.fn();
    emit("will-attach-webview", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe("a call", () => {
  it("of the window is answered by the host", async () => {
    expect(await call("program.state", {})).toMatchObject({
      kind: "ok",
      value: { home: join(here, "data/recourse"), hasNativeDialogs: true },
    });
  });

  it.each(["program.destroy", "__proto__", "constructor"])("of an unknown name is refused: %s", async (name) => {
    expect(await call(name, {})).toMatchObject({
      kind: "refused",
      problems: [{ code: "bridge.unknown-operation", params: { operation: name } }],
    });
  });

  it("with an input of the wrong form is refused", async () => {
    expect(await call("folder.make", { parent: 1 })).toMatchObject({
      kind: "refused",
      problems: [{ code: "bridge.input-invalid" }, { code: "bridge.input-invalid" }],
    });
  });

  it("is heard from the page of the window alone", () => {
    const { webContents } = theWindow();
    const stranger = electron.fakeContents("recourse://app/");
    const refused = "Only the window may call the host.";
    expect(() => callFrom(stranger, stranger.mainFrame)).toThrow(refused);
    expect(() => callFrom(webContents, { url: "recourse://app/" })).toThrow(refused);
    expect(() => callFrom(webContents, null)).toThrow(refused);
    for (const url of lookAlikes) {
      webContents.mainFrame.url = url;
      expect(() => callFrom(webContents, webContents.mainFrame), url).toThrow(refused);
    }
    webContents.mainFrame.url = "recourse://app/";
    expect(() => callFrom(webContents, webContents.mainFrame, 7)).toThrow(refused);
  });
});

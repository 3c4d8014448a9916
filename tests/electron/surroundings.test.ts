import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { InterfaceKey } from "../../host/window/interface-text.ts";
import { interfaceText } from "../../host/window/interface-text.ts";
import * as electron from "./fake-electron.ts";
import { call, startProgram, theWindow } from "./program.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

const here = startProgram();

describe("what the system hands over", () => {
  beforeEach(() => {
    theWindow().webContents.send.mockClear();
    mkdirSync(join(here, "belarus.recourse"), { recursive: true });
    writeFileSync(join(here, "for minsk.recourse-bundle"), "");
    writeFileSync(join(here, "a file.recourse"), "");
    mkdirSync(join(here, "a folder.recourse-bundle"), { recursive: true });
    mkdirSync(join(here, "other"), { recursive: true });
    mkdirSync(join(here, "--belarus.recourse"), { recursive: true });
  });

  it.each(["belarus.recourse", "for minsk.recourse-bundle"])("is opened when a second start names %s", async (name) => {
    electron.app.emit("second-instance", {}, ["recourse", "--flag", name], here);
    await vi.waitFor(() =>
      expect(theWindow().webContents.send).toHaveBeenCalledWith("recourse:event", {
        kind: "open-path",
        path: join(here, name),
      }),
    );
    expect(theWindow().restore).toHaveBeenCalled();
    expect(theWindow().focus).toHaveBeenCalled();
  });

  it("is opened when the Finder hands a case over", async () => {
    const preventDefault = vi.fn();
    electron.app.emit("open-file", { preventDefault }, join(here, "belarus.recourse"));
    expect(preventDefault).toHaveBeenCalled();
    await vi.waitFor(() => expect(theWindow().webContents.send).toHaveBeenCalled());
  });

  it.each([
    "a file.recourse",
    "a folder.recourse-bundle",
    "missing.recourse",
    "other",
    "--belarus.recourse",
    "https://example.org/belarus.recourse",
    "belarus.recourse.exe",
    "",
  ])("is passed over when it is not a case or bundle: «%s»", passesOver);

  it("is passed over when its name cannot be one", () => passesOver("belarus.recourse\0"));

  async function passesOver(word: string): Promise<void> {
    electron.app.emit("second-instance", {}, ["recourse", word], here);
    electron.app.emit("second-instance", {}, ["recourse", "belarus.recourse"], here);
    await vi.waitFor(() => expect(theWindow().webContents.send).toHaveBeenCalled());
    const told = theWindow().webContents.send.mock.calls.map(([, event]) => event.path);
    expect(told).toEqual([join(here, "belarus.recourse")]);
  }
});

describe("the system around the window", () => {
  it("asks for a folder with its own dialog", async () => {
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [here] });
    expect(await call("folder.choose", { purpose: "new-case" })).toMatchObject({
      value: { kind: "chosen", path: here },
    });
    expect(electron.dialog.showOpenDialog).toHaveBeenCalledWith(
      theWindow(),
      expect.objectContaining({
        properties: ["openDirectory", "createDirectory"],
        title: interfaceText("menu.choose.new-case", "en"),
      }),
    );
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await call("folder.choose", { purpose: "output" })).toMatchObject({ value: { kind: "cancelled" } });
  });

  it("shows no folder that the program did not write", async () => {
    expect(await call("folder.show", { path: here })).toMatchObject({ kind: "refused" });
    expect(electron.shell.openPath).not.toHaveBeenCalled();
  });

  it("has a menu in the language of the interface, with zoom and printing", async () => {
    expect(shownLabels()).toContain(interfaceText("menu.zoomIn", "en"));
    electron.Menu.setApplicationMenu.mockClear();
    await call("program.set", { settings: { language: "fr" } });
    await vi.waitFor(() => expect(electron.Menu.setApplicationMenu).toHaveBeenCalled());
    for (const key of ["menu.file", "menu.zoomIn", "menu.zoomOut", "menu.copy"] satisfies readonly InterfaceKey[]) {
      expect(shownLabels()).toContain(interfaceText(key, "fr"));
    }
    const print = items().find(({ label }) => label === interfaceText("menu.print", "fr"));
    print?.click?.();
    expect(theWindow().webContents.print).toHaveBeenCalledOnce();
  });

  it("lets the host finish its work before the program ends", async () => {
    const preventDefault = vi.fn();
    electron.app.emit("will-quit", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledOnce());
  });
});

interface Item {
  readonly label?: string;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
}

function items(): readonly Item[] {
  const heads: readonly Item[] = electron.Menu.buildFromTemplate.mock.lastCall?.[0] as readonly Item[];
  return heads.flatMap((head) => [head, ...(head.submenu ?? [])]);
}

function shownLabels(): readonly string[] {
  return items().map(({ label }) => label ?? "");
}

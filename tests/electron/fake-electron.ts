import { EventEmitter } from "node:events";
import type * as Electron from "electron";
import { vi } from "vitest";

/**
 * Stands in for Electron where its program cannot run. Every name in it is a name of Electron's own types: when Electron renames or drops one,
 * the type check of the tests fails.
 */
type Faked<T> = { readonly [K in keyof T]?: unknown };

const programEvents = new EventEmitter();

export const app = {
  isPackaged: true,
  setName: vi.fn(),
  enableSandbox: vi.fn(),
  requestSingleInstanceLock: vi.fn(() => true),
  whenReady: vi.fn(() => Promise.resolve()),
  getLocale: vi.fn(() => "en-GB"),
  quit: vi.fn(),
  exit: vi.fn(),
  on: programEvents.on.bind(programEvents),
  once: programEvents.once.bind(programEvents),
  emit: programEvents.emit.bind(programEvents),
} satisfies Faked<Electron.App>;

export const protocol = { registerSchemesAsPrivileged: vi.fn() } satisfies Faked<Electron.Protocol>;

/** What was registered for a name, to be called as Electron would call it. */
type Registered = (...words: readonly unknown[]) => unknown;

export const schemes = new Map<string, (request: Request) => Promise<Response>>();
export const calls = new Map<string, Registered>();

const sessionProtocol = {
  handle: vi.fn((scheme, answer) => schemes.set(scheme, answer)),
} satisfies Faked<Electron.Protocol>;
const webRequest = { onBeforeRequest: vi.fn() } satisfies Faked<Electron.WebRequest>;

export const ownSession = {
  protocol: sessionProtocol,
  webRequest,
  setPermissionRequestHandler: vi.fn(),
  setPermissionCheckHandler: vi.fn(),
  setDevicePermissionHandler: vi.fn(),
} satisfies Faked<Electron.Session>;

export const session = { fromPartition: vi.fn(() => ownSession) } satisfies Faked<typeof Electron.session>;

export const ipcMain = {
  handle: vi.fn((channel: string, answer: Registered) => calls.set(channel, answer)),
} satisfies Faked<Electron.IpcMain>;

/** The contents of a window, as a page that was loaded leaves them. */
export function fakeContents(address: string) {
  const events = new EventEmitter();
  const mainFrame = { url: address } satisfies Faked<Electron.WebFrameMain>;
  return {
    mainFrame,
    send: vi.fn(),
    print: vi.fn(),
    setWindowOpenHandler: vi.fn(),
    on: events.on.bind(events),
    emit: events.emit.bind(events),
  } satisfies Faked<Electron.WebContents>;
}

function fakeWindow() {
  const events = new EventEmitter();
  return {
    webContents: fakeContents("recourse://app/"),
    loadURL: vi.fn(() => Promise.resolve()),
    show: vi.fn(),
    focus: vi.fn(),
    restore: vi.fn(),
    isMinimized: vi.fn(() => true),
    isDestroyed: vi.fn(() => false),
    once: events.once.bind(events),
    emit: events.emit.bind(events),
  } satisfies Faked<Electron.BrowserWindow>;
}

export const windows: ReturnType<typeof fakeWindow>[] = [];

export const BrowserWindow = Object.assign(
  vi.fn<(options: unknown) => ReturnType<typeof fakeWindow>>(function makeWindow() {
    const window = fakeWindow();
    windows.push(window);
    app.emit("web-contents-created", {}, window.webContents);
    return window;
  }),
  { getAllWindows: () => windows } satisfies Faked<typeof Electron.BrowserWindow>,
);

export const Menu = {
  buildFromTemplate: vi.fn((template: unknown) => template),
  setApplicationMenu: vi.fn(),
} satisfies Faked<typeof Electron.Menu>;

export const dialog = { showOpenDialog: vi.fn() } satisfies Faked<Electron.Dialog>;

export const shell = { openPath: vi.fn() } satisfies Faked<Electron.Shell>;

export const safeStorage = {
  isAsyncEncryptionAvailable: vi.fn(() => Promise.resolve(true)),
  getSelectedStorageBackend: vi.fn(() => "gnome_libsecret"),
  encryptStringAsync: vi.fn((text: string) => Promise.resolve(Buffer.from(`sealed ${text}`))),
  decryptStringAsync: vi.fn((bytes: Buffer) =>
    Promise.resolve({ result: bytes.toString().replace("sealed ", ""), shouldReEncrypt: false }),
  ),
} satisfies Faked<Electron.SafeStorage>;

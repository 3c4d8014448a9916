import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";

/** A file of the window, ready to be sent. */
export interface WindowFile {
  readonly body: Uint8Array;
  readonly mediaType: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".bcmap": "application/octet-stream",
  ".pfb": "application/octet-stream",
};

/** The place in `index.html` where each answer gets a number of its own. */
const nonceMark = "__NONCE__";

/**
 * A built file of the window by its path, or undefined where there is none. Nothing outside the folder of the window is read. The start
 * page bears the nonce, so that only styles that the program makes itself are applied.
 */
export async function readWindowFile(pathname: string, nonce: string): Promise<WindowFile | undefined> {
  const folder = windowFolder();
  const path = join(folder, normalize(decoded(pathname === "/" ? "/index.html" : pathname)));
  const mediaType = mediaTypes[extname(path)];
  if (!path.startsWith(folder + sep) || mediaType === undefined) return undefined;
  try {
    const body = await readFile(path);
    if (extname(path) !== ".html") return { body, mediaType };
    return { body: Buffer.from(body.toString("utf8").replaceAll(nonceMark, nonce)), mediaType };
  } catch {
    // Whatever cannot be read is not there for a window.
    return undefined;
  }
}

/** The file of the window that reads PDF apart from the page. */
const pdfReader = /^\/assets\/pdf\.worker[\w.-]*\.mjs$/;

/**
 * The policy of every file of the window: own scripts and fonts only, nothing inline, no frame, no form, no other server. The reader of PDF,
 * which has no page, may also run the compiled decoders of scanned pages that come with it.
 */
export function contentSecurityPolicy(nonce: string, pathname = "/"): string {
  return [
    "default-src 'none'",
    pdfReader.test(pathname) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function windowFolder(): string {
  const built = fileURLToPath(new URL("./window", import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL("../../dist/window", import.meta.url));
}

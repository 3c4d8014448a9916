import { randomBytes } from "node:crypto";
import { bytesPath } from "../../core/bridge/byte-route.ts";
import { contentSecurityPolicy, readWindowFile } from "./window-files.ts";
import type { WindowHost } from "./window-host.ts";

/** Answers what a window of this program fetches: bytes from its host, else a file of the window under the policy that a browser gets too. */
export async function serveWindow(host: Pick<WindowHost, "handleBytes">, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === bytesPath || pathname.startsWith(`${bytesPath}/`)) return host.handleBytes(request);
  const nonce = randomBytes(18).toString("base64");
  const file = request.method === "GET" ? await readWindowFile(pathname, nonce) : undefined;
  if (file === undefined) return new Response("", { status: 404 });
  const headers = {
    "cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy(nonce, pathname),
    "content-type": file.mediaType,
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  return new Response(Uint8Array.from(file.body), { headers });
}

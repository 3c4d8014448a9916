import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { blocks, refused } from "../../core/base/problem.ts";
import { callLimit } from "../../core/bridge/operation.ts";
import { parseJson } from "../../core/project/json.ts";
import { contentSecurityPolicy, readWindowFile } from "../window/window-files.ts";
import type { WindowHost } from "../window/window-host.ts";
import { refusalOf } from "./guard.ts";

/** A host that a browser of this machine can show. */
export interface Loopback {
  /** The address of the window with its token, which stands in the fragment: no log and no referrer ever holds it. */
  readonly link: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface LoopbackOptions {
  readonly port?: number;
  readonly casePath?: string;
  /** 64 hexadecimal digits of chance. */
  readonly token?: string;
}

const commonHeaders = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/**
 * Serves a window on 127.0.0.1 and nowhere else, on a free port and with a new token unless they are given. With `casePath` the link
 * opens that case. Rejects with the system's error when the port is taken.
 */
export async function serveLoopback(
  host: WindowHost,
  { port = 0, casePath, token = randomBytes(32).toString("hex") }: LoopbackOptions = {},
): Promise<Loopback> {
  const server = createServer((request, response) => {
    answer(host, { request, response, token, port: portOf(server) }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const used = portOf(server);
  const query = casePath === undefined ? "" : `&case=${encodeURIComponent(casePath)}`;
  return {
    port: used,
    link: `http://127.0.0.1:${used}/#token=${token}${query}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly token: string;
  readonly port: number;
}

async function answer(host: WindowHost, { request, response, token, port }: Exchange): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  const method = request.method ?? "";
  const refusal = refusalOf({ method, pathname, headers: request.headers }, { port, token });
  if (refusal !== undefined) {
    end(response, refusal, {}, "");
    return;
  }
  if (pathname === "/events") {
    sendEvents(host, request, response);
    return;
  }
  if (pathname.startsWith("/call/")) return answerCall(host, decodeURIComponent(pathname.slice(6)), request, response);
  if (pathname.startsWith("/bytes")) return answerBytes(host, request, response);
  const nonce = randomBytes(18).toString("base64");
  const file = await readWindowFile(pathname, nonce);
  if (file === undefined) {
    end(response, 404, {}, "");
    return;
  }
  const headers = { "content-type": file.mediaType, "content-security-policy": contentSecurityPolicy(nonce, pathname) };
  end(response, 200, headers, method === "HEAD" ? "" : file.body);
}

async function answerCall(
  host: WindowHost,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const bytes of bytesOf(request)) {
    size += bytes.length;
    if (size > callLimit) {
      end(response, 413, {}, "");
      return;
    }
    chunks.push(bytes);
  }
  const input = parseJson(Buffer.concat(chunks).toString("utf8"));
  const gone = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  const reply =
    input === undefined
      ? refused(blocks("bridge.input-invalid", { operation: name, field: "body" }))
      : await host.invoke(name, input, gone.signal);
  end(response, 200, { "content-type": "application/json" }, JSON.stringify(reply));
}

/** Events as one JSON object a line, for as long as the window is there. An empty line now and then shows that the host is. */
function sendEvents(host: WindowHost, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { ...commonHeaders, "content-type": "application/x-ndjson" });
  response.write("\n");
  const stop = host.onEvent((event) => response.write(`${JSON.stringify(event)}\n`));
  const beat = setInterval(() => response.write("\n"), 10_000);
  request.on("close", () => {
    clearInterval(beat);
    stop();
  });
}

async function answerBytes(host: WindowHost, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  request.on("aborted", () => gone.abort());
  const hasBody = request.method === "PUT";
  const asked = new Request(new URL(request.url ?? "/", "http://127.0.0.1"), {
    method: request.method ?? "GET",
    headers: request.headers.range === undefined ? {} : { range: request.headers.range },
    signal: gone.signal,
    ...(hasBody ? { body: Readable.toWeb(request), duplex: "half" } : {}),
  });
  const given = await host.handleBytes(asked);
  response.writeHead(given.status, { ...commonHeaders, ...Object.fromEntries(given.headers) });
  if (given.body === null) response.end();
  else await pipeline(Readable.from(given.body), response);
}

async function* bytesOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) yield chunk;
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { ...commonHeaders, ...headers });
  response.end(body);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

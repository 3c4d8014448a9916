import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { bytesPath, readRange } from "../../core/bridge/byte-route.ts";
import type { ByteRange } from "../../core/bridge/byte-route.ts";
import type { ByteStore, KeptBytes } from "./byte-store.ts";

/**
 * Headers of every answer with bytes. Evidence is foreign: it is never taken for anything but what is said of it, opens no window of its own,
 * and is not kept by a browser.
 */
const guarded = {
  "cache-control": "no-store",
  "content-security-policy": "sandbox; default-src 'none'",
  "content-disposition": "attachment",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
} as const;

/** Takes a file up, gives bytes back, or forgets them. */
export async function serveBytes(store: ByteStore, request: Request, signal: AbortSignal): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method === "PUT" && pathname === bytesPath) {
    return receive(store, searchParams.get("name") ?? "", request, signal);
  }
  const handle = new RegExp(`^${bytesPath}/([0-9a-f]{32})$`).exec(pathname)?.[1];
  const bytes = handle === undefined ? undefined : store.find(handle);
  if (request.method === "DELETE" && handle !== undefined) {
    await store.drop(handle);
    return new Response(null, { status: 204, headers: guarded });
  }
  if (request.method !== "GET" || bytes === undefined) return new Response("", { status: 404, headers: guarded });
  return give(bytes, request.headers.get("range") ?? undefined);
}

async function receive(store: ByteStore, name: string, request: Request, signal: AbortSignal): Promise<Response> {
  const body = request.body === null ? Readable.from([]) : Readable.from(request.body);
  const both = AbortSignal.any([signal, request.signal]);
  const received = await store.receive(name, body, both);
  return Response.json(received, { status: 200, headers: { "cache-control": "no-store" } });
}

function give(bytes: KeptBytes, rangeHeader: string | undefined): Response {
  const size = bytes.kind === "file" ? bytes.size : bytes.bytes.byteLength;
  const range = readRange(rangeHeader, size);
  if (range === "unsatisfiable") {
    return new Response("", { status: 416, headers: { ...guarded, "content-range": `bytes */${size}` } });
  }
  const part = range ?? { from: 0, to: size - 1 };
  const headers = {
    ...guarded,
    "content-type": bytes.mediaType,
    "accept-ranges": "bytes",
    "content-length": String(part.to - part.from + 1),
    ...(range === undefined ? {} : { "content-range": `bytes ${range.from}-${range.to}/${size}` }),
  };
  return new Response(bodyOf(bytes, part), { status: range === undefined ? 200 : 206, headers });
}

function bodyOf(bytes: KeptBytes, { from, to }: ByteRange) {
  if (bytes.kind === "memory") return Uint8Array.from(bytes.bytes.subarray(from, to + 1));
  return to < from ? new Uint8Array() : createReadStream(bytes.path, { start: from, end: to });
}

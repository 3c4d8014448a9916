import { z } from "zod";
import { bytesPath, tokenHeader } from "../../core/bridge/byte-route.ts";
import type { Bridge } from "../../core/bridge/client.ts";
import { blocks, refused } from "../../core/base/problem.ts";
import { callLimit } from "../../core/bridge/operation.ts";
import { eventLines } from "./event-lines.ts";

/** Where the window keeps its token between reloads. It is gone when the tab is closed. */
const tokenKey = "recourse.token";

/** What the link of a loopback window said besides its token. */
export interface Arrival {
  readonly token: string;
  readonly casePath: string | undefined;
}

/** Takes the token out of the address at once, so that neither history nor a screenshot keeps it. */
export function readArrival(location: Location, storage: Storage, history: History): Arrival {
  const given = location.hash.startsWith("#token=") ? new URLSearchParams(location.hash.slice(1)) : undefined;
  const token = given?.get("token") ?? storage.getItem(tokenKey) ?? "";
  if (given !== undefined) {
    storage.setItem(tokenKey, token);
    history.replaceState(undefined, "", "#/");
  }
  return { token, casePath: given?.get("case") ?? undefined };
}

/**
 * A bridge over HTTP to the host that served this page. Trouble on the way is a problem, never an exception. All listeners share one stream
 * of events: a browser keeps few connections to one server, and calls need them.
 */
export function httpBridge(token: string): Bridge {
  const listeners = new Set<(event: unknown) => void>();
  const leaving = watchLeaving();
  let stream: AbortController | undefined;
  const tell = (event: unknown) => {
    for (const listener of listeners) listener(event);
  };
  return {
    invoke: async (name, input) => {
      try {
        const body = new TextEncoder().encode(JSON.stringify(input));
        if (body.length > callLimit) return refused(blocks("window.call-too-large", { most: callLimit / 1024 / 1024 }));
        const response = await fetch(`/call/${encodeURIComponent(name)}`, {
          method: "POST",
          headers: { "content-type": "application/json", [tokenHeader]: token },
          body,
          // What writes a case outlives the page, and so does any call that is made while the page closes.
          keepalive: (name === "case.change" || leaving.isLeaving) && body.length < mostKeptAlive,
        });
        if (response.ok) {
          const reply: unknown = await response.json();
          return reply;
        }
        return refused(
          blocks(response.status === 401 ? "window.link-stale" : "window.host-refused", { status: response.status }),
        );
      } catch {
        return refused(blocks("window.host-lost"));
      }
    },
    onEvent: (listener) => {
      listeners.add(listener);
      if (stream === undefined) {
        stream = new AbortController();
        void listen(token, tell, stream.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.abort();
        stream = undefined;
      };
    },
  };
}

/** A browser refuses calls that outlive their page once they bring 64 KiB together, in bytes. */
const mostKeptAlive = 48 * 1024;

/** Whether the page is being closed, known before any part of it is told. */
function watchLeaving(): { readonly isLeaving: boolean } {
  const state = { isLeaving: false };
  addEventListener("pagehide", () => (state.isLeaving = true), { capture: true });
  addEventListener("pageshow", () => (state.isLeaving = false), { capture: true });
  return state;
}

const receivedSchema = z.union([
  z.object({ kind: z.literal("ok"), value: z.string() }),
  z.object({ kind: z.literal("refused"), problems: z.array(z.custom<ReturnType<typeof blocks>>()) }),
]);

type Received = z.infer<typeof receivedSchema>;

/** Who hears how many bytes are on their way, and what stops them. */
export interface SendWatch {
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends a file up and answers with its handle. A file that is no longer what it was when it was chosen is refused: nobody could say which of
 * its states was received.
 */
export async function sendFile(token: string, file: File, watch: SendWatch = {}): Promise<Received> {
  const sent = await upload(token, file, watch);
  if (sent.kind === "refused" || (await isAsChosen(file))) return sent;
  await dropBytes(token, sent.value);
  return { kind: "refused", problems: [blocks("evidence.changed-while-reading", { file: file.name })] };
}

/** Lets the host forget bytes that were sent up. A host that is gone has forgotten them. */
export async function dropBytes(token: string, handle: string): Promise<void> {
  const headers = token === "" ? {} : { [tokenHeader]: token };
  await fetch(`${bytesPath}/${handle}`, { method: "DELETE", headers }).catch(() => undefined);
}

/** Whether a file can still be read as it was when its size was first asked. A browser refuses one whose size or time is another. */
export async function isAsChosen(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function upload(token: string, file: File, { onProgress, signal }: SendWatch): Promise<Received> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = (code: string) => resolve({ kind: "refused", problems: [blocks(code, { file: file.name })] });
    request.open("PUT", `${bytesPath}?name=${encodeURIComponent(file.name)}`);
    if (token !== "") request.setRequestHeader(tokenHeader, token);
    request.upload.onprogress = (event) => onProgress?.(event.loaded);
    request.onload = () => {
      const parsed = request.status === 200 ? receivedSchema.safeParse(JSON.parse(request.responseText)) : undefined;
      if (parsed?.success === true) resolve(parsed.data);
      else fail("bridge.upload-broken");
    };
    request.onerror = () => fail("bridge.upload-broken");
    request.onabort = () => fail("command.interrupted");
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

/** Listens until told to stop; when the host is gone it asks again, so that a restarted one is heard. */
async function listen(token: string, listener: (event: unknown) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const isKnown = await hear(token, listener, signal).catch(() => true);
    if (!isKnown) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Hears one stream of events to its end. False where the host no longer knows this window. */
async function hear(token: string, listener: (event: unknown) => void, signal: AbortSignal): Promise<boolean> {
  const response = await fetch("/events", { headers: { [tokenHeader]: token }, signal });
  if (response.status === 401 || response.body === null) return response.status !== 401;
  listener({ kind: "connected" });
  for await (const event of eventLines(response.body)) listener(event);
  return true;
}

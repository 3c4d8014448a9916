import { createContext, useContext } from "react";
import { bytesPath, tokenHeader } from "../../core/bridge/byte-route.ts";
import { clientOver } from "../../core/bridge/client.ts";
import type { Bridge, Client } from "../../core/bridge/client.ts";
import { dropBytes, httpBridge, sendFile } from "./http-bridge.ts";

declare global {
  interface Window {
    /** The bridge that Electron's preload exposes; absent in a browser. */
    readonly recourse?: Bridge;
  }
}

/** The host behind this window: calls, events, and bytes up and down. */
export interface Host extends Client {
  readonly send: (file: File, watch?: Parameters<typeof sendFile>[2]) => ReturnType<typeof sendFile>;
  /** Forgets a file that was sent up and is not wanted any more. */
  readonly drop: (handle: string) => Promise<void>;
  /** Where bytes are fetched, and with which headers. */
  readonly bytesAt: (handle: string) => { readonly url: string; readonly headers: Readonly<Record<string, string>> };
}

/** The host over whichever bridge this window has. */
export function openHost(token: string): Host {
  const bridge = window.recourse ?? httpBridge(token);
  return {
    ...clientOver(bridge),
    send: (file, watch) => sendFile(token, file, watch),
    drop: (handle) => dropBytes(token, handle),
    bytesAt: (handle) => ({ url: `${bytesPath}/${handle}`, headers: token === "" ? {} : { [tokenHeader]: token } }),
  };
}

const HostContext = createContext<Host | undefined>(undefined);

export const HostProvider = HostContext.Provider;

/** The host of this window. Only below `HostProvider`. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === undefined) throw new Error("There is no host above this part of the window.");
  return host;
}

import { contextBridge, ipcRenderer } from "electron";
import type { Bridge } from "../core/bridge/client.ts";

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke("recourse:invoke", name, input),
  onEvent: (listener) => {
    const hear = (_event: unknown, told: unknown) => listener(told);
    ipcRenderer.on("recourse:event", hear);
    return () => void ipcRenderer.off("recourse:event", hear);
  },
};

contextBridge.exposeInMainWorld("recourse", bridge);

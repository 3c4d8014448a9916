import { join } from "node:path";
import { defineConfig } from "vite";

const root = join(import.meta.dirname, "..");

// Two builds: the program with its page engine, and with `--mode preload` the bridge, which in a sandbox has to be CommonJS.
export default defineConfig(({ mode }) => {
  const isPreload = mode === "preload";
  return {
    root,
    build: {
      ssr: true,
      target: "node20",
      outDir: "dist/electron",
      emptyOutDir: false,
      rolldownOptions: {
        input: isPreload ? ["electron/preload.ts"] : { main: "electron/main.ts", "pdf-worker": "host/pdf/worker.ts" },
        output: isPreload
          ? { format: "cjs", entryFileNames: "[name].cjs" }
          : { format: "es", entryFileNames: "[name].js", chunkFileNames: "part-[name].js" },
      },
    },
  };
});

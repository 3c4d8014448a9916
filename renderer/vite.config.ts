import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Everything that the window needs is built into files beside it: no request leaves the machine, and the policy of the page allows none.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react()],
  html: { cspNonce: "__NONCE__" },
  build: {
    target: "chrome120",
    outDir: "../dist/window",
    emptyOutDir: true,
    license: { fileName: "licences.json" },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1800,
    rolldownOptions: {
      // The setting of the schema library stands in its own file with it, so that it holds before any schema is made.
      output: { codeSplitting: { groups: [{ name: "schemas", test: /node_modules[\\/]zod|renderer[\\/]no-eval/ }] } },
    },
  },
});

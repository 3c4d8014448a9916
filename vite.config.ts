import { copyFileSync, cpSync, mkdirSync } from "node:fs";
import { defineConfig } from "vite";
import { faces } from "./host/pdf/fonts.ts";

const fontPackages: Readonly<Record<keyof typeof faces, string>> = {
  NotoSerif: "noto-serif",
  NotoSans: "noto-sans",
  IBMPlexMono: "ibm-plex-mono",
  Amiri: "amiri",
  NotoSansSC: "noto-sans-sc",
  NotoSansMyanmar: "noto-sans-myanmar",
  NotoSansEthiopic: "noto-sans-ethiopic",
  NotoSansDevanagari: "noto-sans-devanagari",
};

export default defineConfig({
  plugins: [
    {
      name: "copy-fonts-and-samples",
      closeBundle() {
        cpSync("templates/samples", "dist/samples", { recursive: true });
        mkdirSync("dist/fonts", { recursive: true });
        for (const [face, cuts] of Object.entries(faces)) {
          const folder = `node_modules/@expo-google-fonts/${fontPackages[face as keyof typeof faces]}`;
          copyFileSync(`${folder}/LICENSE_FONT`, `dist/fonts/${face}.OFL.txt`);
          for (const file of Object.values(cuts)) {
            const cut = file.slice(file.indexOf("_") + 1, -".ttf".length);
            copyFileSync(`${folder}/${cut}/${file}`, `dist/fonts/${file}`);
          }
        }
      },
    },
  ],
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { recourse: "host/cli/main.ts", "pdf-worker": "host/pdf/worker.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The faces of the printed page: name in the page description, and the file of each cut. */
export const faces = {
  NotoSerif: {
    normal: "NotoSerif_400Regular.ttf",
    bold: "NotoSerif_700Bold.ttf",
    italics: "NotoSerif_400Regular_Italic.ttf",
    bolditalics: "NotoSerif_700Bold_Italic.ttf",
  },
  NotoSans: {
    normal: "NotoSans_400Regular.ttf",
    bold: "NotoSans_700Bold.ttf",
    italics: "NotoSans_400Regular_Italic.ttf",
    bolditalics: "NotoSans_700Bold_Italic.ttf",
  },
  IBMPlexMono: {
    normal: "IBMPlexMono_400Regular.ttf",
    bold: "IBMPlexMono_500Medium.ttf",
    italics: "IBMPlexMono_400Regular.ttf",
    bolditalics: "IBMPlexMono_500Medium.ttf",
  },
} as const;

/** The bytes of every font file, by file name. The build copies them beside the program. */
export async function readFonts(): Promise<ReadonlyMap<string, Buffer>> {
  const files = [...new Set(Object.values(faces).flatMap((face) => Object.values(face)))];
  const entries = files.map(async (file) => [file, padded(await readFile(`${builtFolder()}fonts/${file}`))] as const);
  return new Map(await Promise.all(entries));
}

/** The folder that holds the built program, whether this module runs from it or from its source. */
export function builtFolder(): string {
  const here = fileURLToPath(new URL("./", import.meta.url));
  return existsSync(`${here}fonts`) ? here : fileURLToPath(new URL("../../dist/", import.meta.url));
}

// The space of IBM Plex Mono is an empty glyph at the very end of the file; fontkit 2.0.4 reads a glyph header there all the same.
function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(16)]);
}

import { existsSync } from "node:fs";
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
  Amiri: upright("Amiri"),
  NotoSansSC: upright("NotoSansSC"),
  NotoSansMyanmar: upright("NotoSansMyanmar"),
  NotoSansEthiopic: upright("NotoSansEthiopic"),
  NotoSansDevanagari: upright("NotoSansDevanagari"),
} as const;

/** The cuts of a face whose script has no italics. */
function upright<T extends string>(name: T) {
  const [normal, bold] = [`${name}_400Regular.ttf`, `${name}_700Bold.ttf`] as const;
  return { normal, bold, italics: normal, bolditalics: bold } as const;
}

/** The folder that holds the built program, whether this module runs from it or from its source. */
export function builtFolder(): string {
  const here = fileURLToPath(new URL("./", import.meta.url));
  return existsSync(`${here}fonts`) ? here : fileURLToPath(new URL("../../dist/", import.meta.url));
}

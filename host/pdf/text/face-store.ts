import { readFileSync } from "node:fs";
import { builtFolder, faces } from "../fonts.ts";
import { scriptOfLanguage } from "./script.ts";
import type { Script } from "./script.ts";
import { openShaper } from "./shaper.ts";
import type { Shaper } from "./shaper.ts";

export type FaceName = keyof typeof faces;

/** One cut of a face. Equal cuts are the same object. */
export interface Cut {
  readonly face: FaceName;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly file: string;
}

/** The fonts of the printed page. A file is read when the first of its characters is asked for. */
export interface FaceStore {
  readonly cut: (face: FaceName, isBold: boolean, isItalic: boolean) => Cut;
  readonly shaper: (cut: Cut) => Shaper;
}

/** The face of each script that Latin faces do not hold. */
const scriptFaces: Readonly<Record<Exclude<Script, "Latn" | "common">, FaceName>> = {
  Arab: "Amiri",
  Hans: "NotoSansSC",
  Mymr: "NotoSansMyanmar",
  Ethi: "NotoSansEthiopic",
  Deva: "NotoSansDevanagari",
};

/** Where a character is looked for that neither the face asked for nor that of its script has. */
export const lastResort: readonly FaceName[] = ["NotoSans", "NotoSerif", ...Object.values(scriptFaces), "IBMPlexMono"];

/** How large each face is set beside Latin text of the same size, so that their letters look alike (body sizes of the printed page). */
const relativeSizes: Partial<Record<FaceName, number>> = {
  Amiri: 13 / 10.5,
  NotoSansSC: 10 / 10.5,
  NotoSansMyanmar: 10 / 10.5,
};

/** The face in which a script is set where `face` is asked for. */
export function faceOfScript(script: Script, face: FaceName): FaceName {
  return script === "Latn" || script === "common" ? face : scriptFaces[script];
}

/** The script that text without letters is taken for: the language's, but Latin in the face of digests and paths. */
export function mainScript(language: string, face: FaceName): Script {
  return face === "IBMPlexMono" ? "Latn" : scriptOfLanguage(language);
}

/** The face of text of a language where `face` is asked for; sizes are sizes of it. */
export function mainFace(language: string, face: FaceName): FaceName {
  return faceOfScript(mainScript(language, face), face);
}

/** What the size of one face is multiplied by where it stands in text that is set in another. */
export function sizeBeside(face: FaceName, main: FaceName): number {
  return (relativeSizes[face] ?? 1) / (relativeSizes[main] ?? 1);
}

/** Opens no file yet. */
export function openFaceStore(): FaceStore {
  const cuts = new Map<string, Cut>();
  const shapers = new Map<string, Shaper>();
  return {
    cut: (face, isBold, isItalic) => {
      const key = `${face} ${isBold} ${isItalic}`;
      const known = cuts.get(key);
      if (known !== undefined) return known;
      const file = faces[face][isBold ? (isItalic ? "bolditalics" : "bold") : isItalic ? "italics" : "normal"];
      const made = { face, isBold, isItalic, file };
      cuts.set(key, made);
      return made;
    },
    shaper: ({ file }) => {
      const known = shapers.get(file);
      if (known !== undefined) return known;
      const made = openShaper(readFileSync(`${builtFolder()}fonts/${file}`));
      shapers.set(file, made);
      return made;
    },
  };
}

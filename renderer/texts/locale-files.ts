import type en from "../../locales/en.json";

/** The texts of one language as the window uses them. */
export interface WindowTexts {
  readonly language: { readonly tag: string; readonly name: string; readonly direction: string };
  readonly typography: Readonly<Record<string, string>>;
  /** The texts that petitions are printed with; absent in a language of the window alone. */
  readonly petition?: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
  readonly interface: Readonly<Record<string, string>>;
}

/** A key of a text of the interface. English has all of them; a test sees to it that the other languages do. */
export type TextKey = keyof (typeof en)["interface"];

const files = import.meta.glob<WindowTexts>(["../../locales/*.json", "!../../locales/tsconfig.json"], {
  import: "default",
});

/** The languages that the window speaks, each under its own name. */
export const languages = [
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "ru", name: "Русский", direction: "ltr" },
  { tag: "be", name: "Беларуская", direction: "ltr" },
  { tag: "fr", name: "Français", direction: "ltr" },
  { tag: "es", name: "Español", direction: "ltr" },
  { tag: "uk", name: "Українська", direction: "ltr" },
  { tag: "zh", name: "中文", direction: "ltr" },
  { tag: "ar", name: "العربية", direction: "rtl" },
  { tag: "fa", name: "فارسی", direction: "rtl" },
] as const;

/** The texts of a language, fetched when they are wanted; English where there is no such language. */
export async function readTexts(tag: string): Promise<WindowTexts> {
  const load = files[`../../locales/${tag}.json`] ?? files["../../locales/en.json"];
  if (load === undefined) throw new Error("The texts of the window are missing.");
  return load();
}

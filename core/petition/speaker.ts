import type { Language } from "../base/language.ts";

/**
 * The voice of one language: its texts by key, with named placeholders filled in, and its typography. A key that the
 * language lacks is a bug, which the conformance test of `locales/` rules out.
 */
export interface Speaker {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly typography: Readonly<Record<string, string>>;
  /** Whether there is a text. To be asked before a key is said that came with a record. */
  readonly knows: (key: string) => boolean;
  readonly say: (key: string, params?: Readonly<Record<string, string | number>>) => string;
}

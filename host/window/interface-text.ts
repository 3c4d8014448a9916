import type en from "../../locales/en.json";
import { locales } from "../../locales/index.ts";

/** The name of a text of the interface. */
export type InterfaceKey = keyof typeof en.interface;

/** A text of the interface without places to fill, in a language or, where that has no such text, in English. */
export function interfaceText(key: InterfaceKey, language: string): string {
  return locales[language]?.interface[key] ?? locales["en"]?.interface[key] ?? key;
}

/** The scripts that have a face of their own here. `common` is every sign that takes the script around it: digits, marks, spaces. */
export type Script = "Latn" | "Arab" | "Hans" | "Mymr" | "Ethi" | "Deva" | "common";

const tests: readonly (readonly [Script, RegExp])[] = [
  ["Latn", /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hans", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
  ["Deva", /\p{Script=Devanagari}/u],
];

const known = new Map<string, Script>();

/** The script of a character by the Unicode property of that name (UAX #24); Cyrillic and Greek count as Latin, whose face holds them. */
export function scriptOf(character: string): Script {
  const found = known.get(character);
  if (found !== undefined) return found;
  const script = tests.find(([, test]) => test.test(character))?.[0] ?? "common";
  known.set(character, script);
  return script;
}

/** The script that a language is written in, as far as it has a face of its own here. */
export function scriptOfLanguage(language: string): Script {
  return bySubtag[language.split("-")[0] ?? ""] ?? "Latn";
}

const bySubtag: Readonly<Record<string, Script>> = {
  ar: "Arab",
  fa: "Arab",
  ur: "Arab",
  zh: "Hans",
  my: "Mymr",
  am: "Ethi",
  hi: "Deva",
};

import { IntlMessageFormat } from "intl-messageformat";
import type { Problem } from "../../core/base/problem.ts";
import { locales } from "../../locales/index.ts";
import type { Environment } from "./home-folder.ts";

/** The language of sentences where none is asked for and the environment names none that there are texts in. */
const fallbackLanguage = "en";

/** The sentence for a problem in a language, or its code where no locale has one. */
export function problemText(problem: Problem, language: string): string {
  for (const tag of [language, fallbackLanguage]) {
    const pattern = locales[tag]?.problems[problem.code];
    if (pattern !== undefined) return String(new IntlMessageFormat(pattern, `${tag}-u-nu-latn`).format(problem.params));
  }
  return problem.code;
}

/** File and line of a problem as editors write them, `log.csv:812: `; empty where no file is concerned. */
export function placeText({ where }: Problem): string {
  if (where?.file === undefined) return "";
  return where.line === undefined ? `${where.file}: ` : `${where.file}:${String(where.line)}: `;
}

/** The language in which a person is spoken to: the one of their system, if there are texts in it. */
export function languageOf(environment: Environment): string {
  const said = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name] ?? "").find((value) => value !== "");
  const tag = /^[a-z]{2,3}/.exec(said ?? "")?.[0] ?? "";
  return Object.hasOwn(locales, tag) ? tag : fallbackLanguage;
}

import type { Language } from "../base/language.ts";
import { blocks, made, refused, warns } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import { review, usable } from "./instrument-name.ts";
import type { Law } from "./law.ts";

/**
 * The title of an addressee in a language. A title of medium confidence is shown for review; where the language has none, or
 * one of low confidence, the English title is given with a warning.
 */
export function titleOfForum(law: Law, id: string, language: Language): Result<string> {
  const forum = law.forums.get(id);
  if (forum === undefined) return refused(blocks("law.unknown-entry", { entry: id }));
  const body = law.bodies.get(forum.seeBody ?? "");
  const wordingIn = (tag: string) => forum.titles[tag]?.title ?? body?.names[tag]?.full;
  const wording = usable(wordingIn(language));
  if (wording !== undefined) return made(wording.text, review(wording, id, language));
  return made(wordingIn("en")?.text ?? forum.officialName, [warns("law.name-not-confirmed", { name: id, language })]);
}

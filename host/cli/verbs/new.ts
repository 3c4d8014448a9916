import type { Language } from "../../../core/base/language.ts";
import { languageSchema } from "../../../core/base/language.ts";
import { isTimeZone } from "../../../core/base/instant.ts";
import { made, refused } from "../../../core/base/problem.ts";
import type { Problem, Result } from "../../../core/base/problem.ts";
import { onlyTimeZone } from "../../../core/project/time-zone-of-country.ts";
import { templates } from "../../../templates/index.ts";
import { createCase } from "../../case-folder/create-case.ts";
import type { CaseFields } from "../../case-folder/create-case.ts";
import { caseDepsOf } from "../case-access.ts";
import type { Command, CommandContext } from "../command.ts";
import { refusedOutcome, usageProblem } from "../outcome.ts";

export const newCase: Command = {
  name: "new",
  summary: "Make a case",
  usage: "new CASE --title T --country BY --languages en,ru --template ID [--time-zone ZONE]",
  example:
    'recourse new belarus.recourse --title "The shutdown of August 2020" --country BY --languages en,ru,be,fr --template un-special-procedures',
  positionals: { min: 1, max: 1 },
  options: {
    title: { type: "string", help: "what the case is called" },
    country: { type: "string", placeholder: "CC", help: "the State, by its two letters (ISO 3166-1)" },
    languages: { type: "string", placeholder: "L,L", help: "languages of the petition; the first is authoritative" },
    template: { type: "string", placeholder: "ID", help: `type of petition: ${Object.keys(templates).join(", ")}` },
    "time-zone": {
      type: "string",
      placeholder: "ZONE",
      help: "clocks of the case, Europe/Minsk; from the country where it has one",
    },
    notice: { type: "string", help: "a line for every page" },
    by: { type: "string", placeholder: "NAME", help: "who makes the case" },
  },
  run: async (context) => {
    const [path = ""] = context.positionals;
    const fields = readFields(context);
    if (fields.kind === "refused") return refusedOutcome(fields.problems);
    const created = await createCase(path, fields.value, caseDepsOf(context));
    if (created.kind === "refused") return refusedOutcome(created.problems);
    const { caseId } = created.value;
    return {
      data: { caseId, path: created.value.path },
      lines: [`${created.value.path}  ${caseId}`],
      problems: created.problems,
    };
  },
};

function readFields(context: CommandContext): Result<CaseFields> {
  const problems: Problem[] = [];
  const required = (name: string) => {
    const text = context.text(name);
    if (text === undefined) problems.push(usageProblem("option-missing", { option: `--${name}` }));
    return text ?? "";
  };
  const title = required("title");
  const country = required("country").toUpperCase();
  const asked = required("languages")
    .split(",")
    .map((tag) => tag.trim());
  const template = required("template");
  if (problems.length > 0) return refused(...problems);
  const languages = asked.flatMap((tag) => readLanguage(tag, problems));
  if (!/^[A-Z]{2}$/.test(country)) problems.push(wrongValue("country", country));
  if (!Object.hasOwn(templates, template)) problems.push(wrongValue("template", template));
  const timeZone = context.text("time-zone") ?? onlyTimeZone(country);
  if (timeZone === undefined) problems.push(usageProblem("time-zone-open", { country }));
  else if (!isTimeZone(timeZone)) problems.push(wrongValue("time-zone", timeZone));
  const [authoritative] = languages;
  if (problems.length > 0 || authoritative === undefined || timeZone === undefined) return refused(...problems);
  const notice = context.text("notice");
  const fields = { title, country, timeZone, languages: [...new Set(languages)], authoritative, template };
  return made(notice === undefined ? fields : { ...fields, notice });
}

function readLanguage(tag: string, problems: Problem[]): readonly Language[] {
  const language = languageSchema.safeParse(tag);
  if (!language.success) problems.push(wrongValue("languages", tag));
  return language.success ? [language.data] : [];
}

function wrongValue(option: string, value: string): Problem {
  return usageProblem("option-value", { option: `--${option}`, value });
}

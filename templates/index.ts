import { questionnaireSchema } from "../core/facts/question.ts";
import type { Questionnaire } from "../core/facts/question.ts";
import type { PetitionTemplate } from "../core/petition/template.ts";

const files = import.meta.glob<{ readonly default: PetitionTemplate }>(["./*.ts", "!./index.ts"], { eager: true });

/** Every petition type, by its id. */
export const templates: Readonly<Record<string, PetitionTemplate>> = Object.fromEntries(
  Object.values(files).map((file) => [file.default.id, file.default]),
);

const asked = import.meta.glob<{ readonly default: Questionnaire }>("./questions/*.ts", { eager: true });

/** Every guided interview, by its id. What depends on a question that was not asked before it is refused. */
export const questionnaires: Readonly<Record<string, Questionnaire>> = Object.fromEntries(
  Object.values(asked).map((file) => [file.default.id, questionnaireSchema.parse(file.default)]),
);

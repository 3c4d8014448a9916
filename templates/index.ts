import type { PetitionTemplate } from "../core/petition/template.ts";

const files = import.meta.glob<{ readonly default: PetitionTemplate }>(["./*.ts", "!./index.ts"], { eager: true });

/** Every petition type, by its id. */
export const templates: Readonly<Record<string, PetitionTemplate>> = Object.fromEntries(
  Object.values(files).map((file) => [file.default.id, file.default]),
);

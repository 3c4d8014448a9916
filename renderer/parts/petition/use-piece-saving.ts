import { useCallback } from "react";
import { digestOfText } from "../../../core/base/digest.ts";
import type { Problem } from "../../../core/base/problem.ts";
import type { Edit } from "../../../core/bridge/case-operations.ts";
import type { PetitionPiece } from "../../../core/bridge/petition-operations.ts";
import { isJsonObject, jsonFrom } from "../../../core/project/json.ts";
import type { Json } from "../../../core/project/json.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";

/** Where the words of a piece stand, and how a person knows it. */
export type WordsPlace = Pick<PetitionPiece, "record" | "field" | "words"> & { readonly name: string };

/** Words of one piece in one language. `isConfirmed`: a person says that they are right beside the source as it is now. */
export interface WordsToSave {
  readonly language: string;
  readonly text: string;
  readonly isConfirmed: boolean;
}

/**
 * Saves the words of one piece in one language. The authoritative words go to their record, others to their translation. A translation
 * that is older than its source stays so while it is written, until somebody confirms it.
 */
export function usePieceSaving(): (place: WordsPlace, saved: WordsToSave) => Promise<readonly Problem[]> {
  const { save } = useCase();
  const translations = useRecords("translation");
  const originals = useRecords("allegation");
  const petitions = useRecords("petition");
  return useCallback(
    async ({ record, field, words, name }, { language, text, isConfirmed }) => {
      const source = words.find(({ state }) => state === "authoritative");
      const known = translations.find((one) => one.of === record && one.field === field && one.language === language);
      const isStale = words.some((one) => one.language === language && one.state === "stale");
      const holder = [...originals, ...petitions].find(({ id }) => id === record);
      const edit: Edit =
        source === undefined || source.language === language
          ? { edit: "fields", id: record, set: withField(holder, field, text) }
          : {
              edit: "save",
              type: "translation",
              id: known?.id ?? `t-${crypto.randomUUID()}`,
              fields: {
                of: record,
                field,
                language,
                text,
                sourceDigest: (isStale && !isConfirmed ? known?.sourceDigest : undefined) ?? digestOfText(source.text),
              },
            };
      const reply = await save({ key: "done.words-changed", params: { name } }, [edit]);
      return reply.kind === "refused" ? reply.problems : [];
    },
    [save, translations, originals, petitions],
  );
}

/** A field path such as `elements.0.facts` changes one place inside the first field that it names. */
function withField(holder: object | undefined, path: string, text: string): Record<string, Json> {
  const [name = path, ...inner] = path.split(".");
  const whole: unknown = Object.entries(holder ?? {}).find(([key]) => key === name)?.[1];
  return { [name]: inner.length === 0 ? text : replaced(jsonFrom(whole) ?? {}, inner, text) };
}

function replaced(value: Json, [step = "", ...rest]: readonly string[], text: string): Json {
  const next = (inner: Json | undefined): Json => (rest.length === 0 ? text : replaced(inner ?? {}, rest, text));
  if (Array.isArray(value)) return value.map((entry: Json, index) => (String(index) === step ? next(entry) : entry));
  const object = isJsonObject(value) ? value : {};
  return { ...object, [step]: next(object[step]) };
}

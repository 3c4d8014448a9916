import { IntlMessageFormat } from "intl-messageformat";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measurementFormats } from "../../core/measurements/formats/index.ts";
import { law } from "../../law/index.ts";
import type { LocaleFile } from "../../locales/index.ts";
import { locales } from "../../locales/index.ts";
import { templates } from "../../templates/index.ts";

const sections = ["typography", "petition", "problems", "interface"] as const;
const numbers = [0, 1, 2, 3, 5, 11, 21, 101, 2.5];
const { en } = locales;
if (en === undefined) throw new Error("locales/en.json is missing.");

describe.each(Object.entries(locales))("the language %s", (tag, locale) => {
  it("has every text that English has, and no other", () => {
    for (const section of sections) {
      if (section === "petition" && isOfWindowAlone(locale)) continue;
      expect(Object.keys(locale[section]).sort(), section).toEqual(Object.keys(en[section]).sort());
    }
  });

  it("fills the same places in every text as English does", () => {
    for (const section of ["petition", "problems", "interface"] as const) {
      for (const [key, message] of Object.entries(locale[section])) {
        expect(told(message), `${tag} ${key}`).toEqual(told(en[section][key] ?? ""));
      }
    }
  });

  it("can write every text with every number", () => {
    for (const section of ["petition", "problems", "interface"] as const) {
      for (const [key, message] of Object.entries(locale[section])) {
        const format = new IntlMessageFormat(message, tag);
        for (const number of numbers) {
          const params = Object.fromEntries([...placesOf(message), "n"].map((place) => [place, number]));
          expect(String(format.format(params)), `${tag} ${key}`).not.toContain("undefined");
        }
      }
    }
  });

  it("names twelve months in each form", () => {
    for (const key of ["months", "monthsAlone", "monthsShort"]) {
      expect(locale.typography[key]?.split("|"), key).toHaveLength(12);
    }
  });

  it("has the texts that templates, law marks and measurement formats ask for", () => {
    const keys = Object.values(templates).flatMap((template) => [
      ...template.parts.map((part) => `part.${part.id}`),
      ...template.glanceRows.map((row) => `glance.${row}`),
    ]);
    const caveats = measurementFormats.flatMap((format) => format.caveats.map((caveat) => `caveat.${caveat}`));
    if (isOfWindowAlone(locale)) return;
    for (const key of [...keys, ...caveats]) expect(locale.petition, key).toHaveProperty([key]);
  });
});

describe.each(Object.entries(locales))("the law in the language %s", (tag, { interface: texts }) => {
  const namedUnder = (start: string) =>
    Object.keys(texts)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length))
      .sort();

  it("asks the question of every element, and of no other", () => {
    expect(namedUnder("law.question.")).toEqual(law.vocabulary.elements.map(({ id }) => id).sort());
    const mark = tag === "ar" || tag === "fa" ? "؟" : tag === "zh" ? "？" : "?";
    for (const { id } of law.vocabulary.elements) expect(texts[`law.question.${id}`]?.at(-1), id).toBe(mark);
  });

  it("names every topic, and no other", () => {
    expect(namedUnder("law.topic.")).toEqual([...law.vocabulary.topics].sort());
  });

  it("does not leave a question or a topic in English", () => {
    const ids = [
      ...law.vocabulary.elements.map(({ id }) => `law.question.${id}`),
      ...law.vocabulary.topics.map((topic) => `law.topic.${topic}`),
    ];
    const same = ids.filter((id) => texts[id] === en.interface[id]);
    expect(same).toEqual(tag === "en" ? ids : []);
  });
});

describe("problems", () => {
  it("have a sentence for every code that the program uses", () => {
    const known = new Set(Object.keys(en.problems));
    const unknown = codesIn(["core", "host"]).filter((code) => !known.has(code));
    expect(unknown).toEqual([]);
  });

  it("are told in at most three sentences without blame or exclamation", () => {
    for (const [tag, locale] of Object.entries(locales) as readonly [string, LocaleFile][]) {
      for (const [code, message] of Object.entries(locale.problems)) {
        expect(message, `${tag} ${code}`).not.toMatch(/!|please|oops/i);
      }
    }
  });
});

/** A language in which the window speaks and no petition is written yet. */
function isOfWindowAlone(locale: LocaleFile): boolean {
  return Object.keys(locale.petition).length === 0;
}

function told(message: string): readonly string[] {
  return placesOf(message).filter((place) => place !== "n");
}

/** The names of the places of a message. `n`, the number that chooses a plural form, may be used or left. */
function placesOf(message: string): readonly string[] {
  const names = new Set<string>();
  const visit = (elements: readonly MessageElement[]) => {
    for (const element of elements) {
      if (element.type !== literal && element.type !== pound && typeof element.value === "string")
        names.add(element.value);
      for (const option of Object.values(element.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, "en").getAst());
  return [...names].sort();
}

// The kinds of elements that the parser of ICU MessageFormat numbers 0 (words) and 7 (the number sign of a plural).
const literal = 0;
const pound = 7;

interface MessageElement {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessageElement[] }>>;
}

function codesIn(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const codes = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\b(?:blocks|warns|make)\(\s*"([a-z]+\.[a-z-]+)"/g)])
    .map((match) => match[1] ?? "");
  return [...new Set(codes)].sort();
}

import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { law } from "../../law/index.ts";
import { locales } from "../../locales/index.ts";

const cases = resolve(import.meta.dirname, "../cases/measurements");
const templates = import.meta.glob(["../../templates/*.ts", "!../../templates/index.ts"], { eager: true });
const formats = import.meta.glob(
  ["../../core/measurements/formats/*.ts", "!../../core/measurements/formats/index.ts"],
  { eager: true },
);

const templateSchema = z.object({
  id: z.string(),
  parts: z
    .array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(["opening", "numbered", "signatories", "annex"]),
        contents: z.enum(["blocks", "timeline", "measurements", "exhibits", "authorities", "check"]),
      }),
    )
    .min(1),
  glanceRows: z.array(z.string()).min(1),
  forums: z.array(z.string()).min(1),
  forumLanguages: z.array(z.string()).min(1),
  requiredParts: z.array(z.string()).min(1),
});

const formatSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  columns: z.array(z.string()),
  caveats: z.array(z.string()).min(1),
  recognise: z.function(),
  open: z.function(),
});

describe.each(Object.entries(templates))("the petition type %s", (path, file) => {
  const template = templateSchema.parse(Object(file).default);

  it("is named for its id and has nothing but a default export", () => {
    expect(template.id).toBe(basename(path, ".ts"));
    expect(Object.keys(Object(file))).toEqual(["default"]);
  });

  it("goes to forums that the law knows", () => {
    expect(template.forums.filter((id) => !law.forums.has(id))).toEqual([]);
  });

  it("has each part once, and every part that it requires", () => {
    const parts = template.parts.map((part) => part.id);
    expect(new Set(parts).size).toBe(parts.length);
    expect(template.requiredParts.filter((id) => !parts.includes(id))).toEqual([]);
  });

  const printed = Object.keys(locales).filter((tag) => Object.keys(locales[tag]?.petition ?? {}).length > 0);
  it.each(printed)("has a heading for its parts and rows in %s", (language) => {
    const texts = locales[language]?.petition ?? {};
    const headed = template.parts.filter((part) => part.kind !== "opening").map((part) => `part.${part.id}`);
    const wanted = [...headed, ...template.glanceRows.map((row) => `glance.${row}`)];
    expect(wanted.filter((key) => texts[key] === undefined)).toEqual([]);
  });
});

describe.each(Object.entries(formats))("the measurement format %s", (path, file) => {
  const format = formatSchema.parse(Object(file).default);

  it("is named for its id and has nothing but a default export", () => {
    expect(format.id).toBe(basename(path, ".ts"));
    expect(Object.keys(Object(file))).toEqual(["default"]);
  });

  it("has at least one case with a log as it came", () => {
    expect(readdirSync(join(cases, format.id)).length).toBeGreaterThan(0);
  });
});

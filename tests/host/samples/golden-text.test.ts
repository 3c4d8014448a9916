import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wholeText } from "../../../core/petition/manifest.ts";
import type { CheckedPetition } from "../../../host/petition/compose-all.ts";
import { build } from "./built-sample.ts";
import { sampleLanguages } from "../../sample-languages.ts";

const home = mkdtempSync(join(tmpdir(), "recourse-golden-"));
let checked: CheckedPetition;

beforeAll(async () => {
  ({ checked } = await build("belarus-2020", home, home));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

describe("the words of the Belarus appeal", () => {
  it.each(sampleLanguages)("are those that were last read in %s", async (language) => {
    const version = checked.versions.find(({ speaker }) => speaker.language === language);
    if (version === undefined) throw new Error(`no ${language}`);
    await expect(wholeText(version.petition)).toMatchFileSnapshot(`../../golden/belarus-2020.${language}.txt`);
  });
});

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { blobPathIn } from "../../../host/case-folder/layout.ts";
import { digestSchema } from "../../../core/base/digest.ts";
import { openPetitionWindow } from "./petition-window.ts";
import type { PetitionWindow } from "./petition-window.ts";
import { sampleLanguages } from "../../sample-languages.ts";

const petition = "belarus-2020";

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The words of each page of a PDF. */
function pagesOf(window: PetitionWindow, bytes: Uint8Array): readonly string[] {
  const file = join(window.folder, `${sha256(bytes)}.pdf`);
  writeFileSync(file, bytes);
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
}

const preview = (window: PetitionWindow, language: string) => window.value("petition.preview", { petition, language });
const order = (window: PetitionWindow, out: string, languages = ["en"]) => ({
  ...{ petition, languages, asDraft: false, job: `job-${out}` },
  out: join(window.folder, out),
});

describe("a preview of the petition", () => {
  let window: PetitionWindow;
  beforeAll(async () => {
    window = await openPetitionWindow("belarus-2020");
  });

  it("is byte for byte the document that is exported, also after other languages were printed", async () => {
    await preview(window, "ru");
    const english = await preview(window, "en");
    const again = await preview(window, "en");
    const { outputs, isDraft, folder } = await window.value("petition.build", order(window, "built", ["ru", "en"]));
    expect(isDraft).toBe(false);
    for (const [language, shown] of [
      ["en", english],
      ["en", again],
      ["ru", await preview(window, "ru")],
    ] as const) {
      const written = outputs.find((one) => one.language === language);
      const bytes = await window.bytes(shown.bytes);
      expect(bytes.equals(readFileSync(join(folder, `${petition}.${language}.pdf`)))).toBe(true);
      expect(shown).toMatchObject({ isDraft: false, digest: written?.digest, pages: written?.pages });
      expect(shown.digest).toContain(sha256(bytes));
    }
  });

  it("is the same for two windows that ask at once, and for one that asks again while nothing has changed", async () => {
    await window.change({ edit: "fields", id: petition, set: { shortTitle: "Appeal on Belarus" } });
    const [one, other] = await Promise.all([preview(window, "fr"), preview(window, "fr")]);
    expect(other.digest).toBe(one.digest);
    expect((await preview(window, "fr")).bytes).toBe(other.bytes);
  });

  it("gives way to a newer one of the same petition and language, and shows the newer words", async () => {
    await window.change({ edit: "fields", id: "f-gateways", set: { text: "The State held the first gateway." } });
    // The engine is busy with Russian first, so that the older one is not done before the newer one comes.
    const busy = preview(window, "ru");
    const older = window.ask("petition.preview", { petition, language: "en" });
    await window.change({ edit: "fields", id: "f-gateways", set: { text: "The State held the second gateway." } });
    const newer = await preview(window, "en");
    expect(await older).toMatchObject({ kind: "refused", problems: [{ code: "command.interrupted" }] });
    expect((await busy).pages).toBeGreaterThan(10);
    const text = pagesOf(window, await window.bytes(newer.bytes)).join(" ");
    expect(text).toContain("second gateway");
    expect(text).not.toContain("first gateway");
  });

  it("stops when a person cancels, and the next one is printed all the same", async () => {
    const reply = window.ask("petition.preview", { petition, language: "be", job: "cancelled" });
    await window.value("job.cancel", { job: "cancelled" });
    expect(await reply).toMatchObject({ kind: "refused", problems: [{ code: "command.interrupted" }] });
    expect((await preview(window, "be")).pages).toBeGreaterThan(10);
  });

  it("is refused for a language that the petition does not have", async () => {
    const reply = await window.ask("petition.preview", { petition, language: "hi" });
    expect(reply).toMatchObject({ kind: "refused", problems: [{ code: "petition.language-not-in-petition" }] });
  });
});

describe("the files of the petition", () => {
  let window: PetitionWindow;
  beforeAll(async () => {
    window = await openPetitionWindow("belarus-2020");
  });

  it("are built with the progress of each language, into a folder that may be shown then", async () => {
    const shown: string[] = [];
    const built = await window.value("petition.build", order(window, "progress", ["en", "fr"]));
    for (const event of window.events) {
      if (event.kind !== "progress" || event.job !== "job-progress" || event.unit !== "share") continue;
      expect(event.done).toBeLessThanOrEqual(event.total);
      shown.push(event.name ?? "");
    }
    expect([...new Set(shown)]).toEqual(["en", "fr"]);
    expect(built.fingerprint).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
    const text = pagesOf(window, readFileSync(join(built.folder, `${petition}.fr.pdf`))).join(" ");
    expect(text).toContain(built.fingerprint.slice(0, 9));
  });

  it("are not written at all when a person cancels in the middle", async () => {
    const target = order(window, "cancelled", [...sampleLanguages]);
    const stop = window.onEvent((event) => {
      if (event.kind === "progress" && event.unit === "share" && event.done > 1)
        void window.value("job.cancel", { job: target.job });
    });
    const reply = await window.ask("petition.build", target);
    stop();
    expect(reply).toMatchObject({ kind: "refused", problems: [{ code: "command.interrupted" }] });
    expect(existsSync(target.out)).toBe(false);
  });
});

describe("a petition that is blocked", () => {
  let window: PetitionWindow;
  beforeAll(async () => {
    window = await openPetitionWindow("belarus-2020");
  });

  it("is built only as a draft, and every page says so", async () => {
    await window.change({ edit: "fields", id: "f-gateways", set: { exhibits: [] } });
    const target = order(window, "blocked");
    const refused = await window.ask("petition.build", target);
    expect(refused.kind).toBe("refused");
    expect(refused.problems.map(({ code }) => code)).toContain("finding.without-exhibit");
    expect(existsSync(target.out)).toBe(false);
    const built = await window.value("petition.build", { ...target, asDraft: true });
    const bytes = readFileSync(join(built.folder, `${petition}.en.pdf`));
    expect(built.isDraft).toBe(true);
    for (const [index, page] of pagesOf(window, bytes).entries()) {
      expect(page).toContain("draft 1");
      if (index > 0) expect(page).toContain("Draft 1, not for signature");
    }
    const shown = await preview(window, "en");
    expect(shown.isDraft).toBe(true);
    expect((await window.bytes(shown.bytes)).equals(bytes)).toBe(true);
    await window.value("case.undo", {});
    expect((await preview(window, "en")).isDraft).toBe(false);
  });

  it("tells of a damaged original once it was hashed, and its draft passes on no copy of it", async () => {
    const damaged = (await window.value("case.records", { types: ["evidenceItem"] })).records.find(
      ({ fields }) => fields["label"] === "E-01",
    );
    writeFileSync(blobPathIn(window.casePath, digestSchema.parse(damaged?.fields["digest"])), "changed");
    const codes = async () => (await window.value("petition.view", { petition })).problems.map(({ code }) => code);
    expect(await codes()).not.toContain("evidence.digest-mismatch");
    const refused = await window.ask("petition.build", order(window, "damaged"));
    expect(refused.problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: "evidence.digest-mismatch", severity: "blocks" })]),
    );
    expect(await codes()).toContain("evidence.digest-mismatch");
    expect((await preview(window, "en")).isDraft).toBe(true);
    const built = await window.value("petition.build", { ...order(window, "damaged"), asDraft: true });
    const names = built.outputs.map(({ path }) => path.slice(built.folder.length + 1));
    expect(names.filter((name) => /^evidence\/E-0[12]\./.test(name))).toEqual([expect.stringContaining("E-02")]);
    expect(readFileSync(join(built.folder, "evidence.sha256"), "utf8")).not.toContain("E-01");
  });
});

import { describe, expect, it } from "vitest";
import { languageSchema } from "../../../core/base/language.ts";
import { citeEntry } from "../../../core/mapping/citation.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { law } from "../../../law/index.ts";
import { unverifiedPinpoints } from "../../../law/unverified-pinpoints.ts";

const tags = ["en", "fr", "es", "ru", "zh", "ar", "be", "uk", "fa"];

describe("the marks of entries", () => {
  const entries = [...law.provisions.keys(), ...law.rules.keys()];
  const citations = entries.flatMap((id) =>
    tags.map((tag) => ({ id, tag, result: citeEntry(law, id, languageSchema.parse(tag)) })),
  );

  it("let no do-not-cite entry be printed in any language", () => {
    for (const { id, result } of citations) {
      const entry = findEntry(law, id);
      const citeAs = entry?.kind === "national" ? entry.rule.citeAs : entry?.provision.citeAs;
      expect(result.kind, id).toBe(citeAs === "do-not-cite" ? "refused" : "ok");
      if (result.kind === "refused")
        expect(result.problems.map((problem) => problem.code)).toEqual(["law.do-not-cite"]);
    }
  });

  it("let a pinpoint be printed only where it was seen and may be cited", () => {
    for (const { id, result } of citations) {
      if (result.kind === "refused" || result.value.pinpoint === undefined) continue;
      const entry = findEntry(law, id);
      const held = entry?.kind === "national" ? entry.rule : entry?.provision;
      expect([held?.citeAs, held?.verification.pinpointStatus], id).toEqual(["pinpoint", "seen"]);
    }
  });

  it("make every doubtful entry carry a warning", () => {
    for (const { id, result } of citations) {
      if (result.kind === "refused") continue;
      const entry = findEntry(law, id);
      const rule = entry?.kind === "national" ? entry.rule : undefined;
      const citeAs = rule?.citeAs ?? (entry?.kind === "provision" ? entry.provision.citeAs : undefined);
      const mustWarn = citeAs === "instrument-with-warning" || rule?.mustCheck === true;
      if (mustWarn) expect(result.value.warning?.code, id).toBe("law.must-check");
    }
  });

  it("keep guessed paragraph numbers out of the law and out of every citation", () => {
    const held = JSON.stringify([...law.provisions.values(), ...law.rules.values()]);
    expect(held.includes("candidatePinpoint") || held.includes("(unverified)")).toBe(false);
    expect(unverifiedPinpoints.length).toBeGreaterThan(5);
    for (const { entry, candidate } of unverifiedPinpoints) {
      expect(findEntry(law, entry), entry).toBeDefined();
      const guess = candidate.replace(/ \(unverified\)$/, "");
      for (const { result } of citations.filter((citation) => citation.id === entry)) {
        if (result.kind === "refused") continue;
        expect(result.value.pinpoint, entry).toBeUndefined();
        expect(`${result.value.full} ${result.value.short}`, entry).not.toContain(guess);
      }
    }
  });

  it("leave no unfilled placeholder in any citation", () => {
    const texts = citations.flatMap(({ result }) =>
      result.kind === "ok" ? [result.value.full, result.value.short] : [],
    );
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(7000);
  });

  it("warn where a pinpoint that may be cited was not seen", () => {
    const result = citeEntry(law, "ungp-17-19", languageSchema.parse("en"));
    expect(result.kind === "ok" && result.value.pinpoint).toBeFalsy();
    expect(result.problems.map((problem) => problem.code)).toContain("law.pinpoint-not-seen");
  });
});

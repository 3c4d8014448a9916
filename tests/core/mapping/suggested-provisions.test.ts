import { describe, expect, it } from "vitest";
import { languageSchema } from "../../../core/base/language.ts";
import { daySchema } from "../../../core/base/instant.ts";
import { allegationSchema } from "../../../core/mapping/allegation.ts";
import { draftAllegation } from "../../../core/mapping/allegation-draft.ts";
import { elementName, entryName } from "../../../core/mapping/entry-name.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import {
  adverseTo,
  allegeableEntries,
  standingOf,
  suggestedProvisions,
} from "../../../core/mapping/suggested-provisions.ts";
import type { Standing } from "../../../core/mapping/suggested-provisions.ts";
import { law } from "../../../law/index.ts";

const english = languageSchema.parse("en");
const french = languageSchema.parse("fr");
const russian = languageSchema.parse("ru");
const arabic = languageSchema.parse("ar");
const hindi = languageSchema.parse("hi");
const belarus = { country: "BY", day: daySchema.parse("2020-08-09"), services: [] };

function standing(id: string, facts = belarus): Standing | undefined {
  const entry = findEntry(law, id);
  return entry && standingOf(law, entry, facts);
}

describe("provisions for an incident", () => {
  it("suggests expression, assembly, elections, remedy, telecommunications and the State’s own law", () => {
    const ids = suggestedProvisions(law, belarus, []).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(["iccpr-19-3", "iccpr-21", "iccpr-25", "iccpr-2-3", "itu-35", "by-45z-40"]),
    );
    expect(ids.findIndex((id) => id.startsWith("by-"))).toBeGreaterThan(ids.indexOf("iccpr-21"));
  });

  it("suggests nothing twice, nothing that did not bind, and nothing of another State", () => {
    const ids = suggestedProvisions(law, belarus, ["iccpr-21"]).map(({ id }) => id);
    expect(ids).not.toContain("iccpr-21");
    expect(ids.filter((id) => /^(echr|achr|achpr|arab)-/.test(id))).toEqual([]);
    expect(ids.filter((id) => law.rules.get(id)?.state !== undefined && law.rules.get(id)?.state !== "BY")).toEqual([]);
  });

  it("looks at blocking of single services only where services are named", () => {
    const blocking = (services: readonly string[]) =>
      suggestedProvisions(law, { ...belarus, services }, []).filter(({ topics }) =>
        topics.includes("website-blocking"),
      );
    expect(blocking([])).toEqual([]);
    expect(blocking(["Telegram"]).length).toBeGreaterThan(0);
  });

  it("never offers what may not be cited, nor what speaks for the State", () => {
    const offered = allegeableEntries(law, "BY").map((id) => findEntry(law, id));
    expect(offered.length).toBeGreaterThan(30);
    for (const entry of offered) {
      const marks = entry?.kind === "national" ? entry.rule : entry?.provision;
      expect(marks?.citeAs).not.toBe("do-not-cite");
      expect(["adverse", "permits-state", "procedural"]).not.toContain(marks?.direction);
    }
  });

  it("says that the European Convention did not bind Belarus, and that a law of 2021 was not yet in force in 2020", () => {
    expect(standing("echr-10")).toEqual({ kind: "closed", reason: "not-bound" });
    expect(standing("by-45z-2021")).toEqual({ kind: "closed", reason: "not-yet-in-force" });
    expect(standing("by-45z-40")).toEqual({ kind: "open" });
    const later = { ...belarus, day: daySchema.parse("2021-08-09") };
    expect(standing("by-45z-40", later)).toEqual({ kind: "closed", reason: "no-longer-in-force" });
  });

  it("decides nothing about a treaty while no day of the facts is recorded", () => {
    const entry = findEntry(law, "echr-10");
    expect(entry && standingOf(law, entry, { country: "BY", day: undefined, services: [] })).toEqual({
      kind: "unsettled",
      about: "day",
    });
  });

  it("shows adverse authority on the elements that are claimed, and no longer once it is listed", () => {
    const made = (state: string, adverse: readonly string[]) =>
      allegationSchema.parse({
        provision: "by-45z-40",
        heading: "Heading",
        elements: [{ element: "competent-authority", state, findings: [], explanations: [] }],
        authorities: [],
        adverse,
      });
    expect(adverseTo(law, made("contested", []), "BY")).toContain("by-edict-515");
    expect(adverseTo(law, made("contested", ["by-edict-515"]), "BY")).not.toContain("by-edict-515");
    expect(adverseTo(law, made("not-claimed", []), "BY")).not.toContain("by-edict-515");
    expect(adverseTo(law, made("contested", []), "UG")).not.toContain("by-edict-515");
  });
});

describe("a new allegation", () => {
  it("has every element of the provision as missing and types no number into its heading", () => {
    const draft = draftAllegation(law, "iccpr-19-3", english);
    expect(draft?.elements.map(({ state }) => state)).toEqual(draft?.elements.map(() => "missing"));
    expect(draft?.elements.map(({ element }) => element)).toEqual(law.provisions.get("iccpr-19-3")?.elements);
    expect(draft?.heading).toBe("{instrument:iccpr}, art. {pinpoint:iccpr-19-3}");
    expect(allegationSchema.safeParse(draft).success).toBe(true);
  });

  it("names a rule of national law as a whole, and a treaty without its article where the article was never seen", () => {
    expect(draftAllegation(law, "by-45z-40", russian)?.heading).toBe("{instrument:by-45z-40}");
    expect(draftAllegation(law, "itu-33", english)?.heading).toBe("{instrument:itu-constitution}");
    expect(draftAllegation(law, "no-such-entry", english)).toBeUndefined();
  });
});

describe("names on the screen", () => {
  it("are short, in the language of the window, and English where it has no words for articles", () => {
    expect(entryName(law, "iccpr-19-3", english)).toBe("ICCPR, art. 19 (3)");
    expect(entryName(law, "iccpr-19-3", russian)).toBe("МПГПП, п. 3 ст. 19");
    expect(entryName(law, "iccpr-19-3", arabic)).toBe("العهد، المادة 19(3)");
    expect(entryName(law, "iccpr-19-3", hindi)).toBe("ICCPR, art. 19 (3)");
    expect(elementName(law, "law-exists", "fr")).toBe("Légalité");
    expect(elementName(law, "law-exists", "ar")).toBe("الشرعية");
    expect(elementName(law, "law-exists", "ka")).toBe("Legality");
    expect(entryName(law, "no-such-entry", french)).toBe("no-such-entry");
  });
});

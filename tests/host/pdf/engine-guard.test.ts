import { describe, expect, it } from "vitest";
import { checkEngine, extendedMethods } from "../../../host/pdf/engine-guard.ts";

describe("the page engine", () => {
  it("is the one that these pages were made for", () => {
    expect(() => checkEngine()).not.toThrow();
    expect(extendedMethods.length).toBeGreaterThan(25);
  });

  it("is refused with what changed in it, and what to do", () => {
    const [first] = extendedMethods;
    if (first === undefined) throw new Error("Nothing is extended.");
    const [owner, name, parameters] = first;
    expect(() => checkEngine([[owner, name, parameters + 1]])).toThrow(
      new RegExp(`made for 0\\.3\\.11\\. Changed in it: ${name}\\. Run npm ci\\.`),
    );
    expect(() => checkEngine([[owner, "renamed", 1]])).toThrow(/Changed in it: renamed/);
  });
});

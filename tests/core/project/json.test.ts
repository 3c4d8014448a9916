import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, jsonFrom, parseCanonical, parseJson } from "../../../core/project/json.ts";

const anyJson = fc
  .jsonValue({ maxDepth: 6 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => jsonFrom(value) !== undefined);

describe("the text of a value in a project file", () => {
  it("gives the value back that was written", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const json = jsonFrom({ value });
        const text = canonicalJson(json ?? {});
        expect(parseCanonical(text)).toEqual(json);
        expect(canonicalJson(parseCanonical(text) ?? {})).toBe(text);
      }),
    );
  });

  it("does not depend on the order in which keys were written", () => {
    expect(canonicalJson({ b: 1, a: [true, { d: "é", c: 0.5 }] })).toBe('{"a":[true,{"c":0.5,"d":"é"}],"b":1}');
  });

  it.each([
    ["a key that stands twice", '{"a":1,"a":2}'],
    ["keys out of order", '{"b":1,"a":2}'],
    ["a space", '{"a": 1}'],
    ["a number written in another way", '{"a":1.0}'],
    ["a number too large to be kept", '{"a":1e400}'],
    ["minus zero", '{"a":-0}'],
    ["half of a character", '{"a":"\\ud800"}'],
    ["null", '{"a":null}'],
    ["a list instead of an object", "[1]"],
    ["text that is not JSON", '{"a":'],
    ["nothing", ""],
  ])("refuses %s in a signed line", (_, line) => {
    expect(parseCanonical(line)).toBeUndefined();
  });

  it.each(["__proto__", "constructor", "prototype"])("refuses the key %s at any depth", (name) => {
    expect(parseJson(`{"a":[{"${name}":{"isAdmin":true}}]}`)).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("refuses 200,000 brackets without running out of stack", () => {
    expect(parseJson("[".repeat(200_000))).toBeUndefined();
    expect(parseJson(`${"[".repeat(33)}1${"]".repeat(33)}`)).toBeUndefined();
    expect(parseJson(`${"[".repeat(32)}1${"]".repeat(32)}`)).toBeDefined();
  });

  it("does not count brackets inside texts", () => {
    expect(parseJson(JSON.stringify({ a: `\\"${"[".repeat(100)}` }))).toEqual({ a: `\\"${"[".repeat(100)}` });
  });
});

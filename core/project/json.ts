/** A value that may stand in a project file. There is no `null`: what is absent is a missing key. */
export type Json = string | number | boolean | readonly Json[] | JsonObject;

/** An object of a project file. Only its own keys count. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Deepest nesting of arrays and objects that is accepted, the outermost counted as 1. */
export const maximumDepth = 32;

const dangerousNames: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Whether a name may be used as a key. The three names by which JavaScript objects are tampered with may not. */
export function isSafeName(name: string): boolean {
  return !dangerousNames.includes(name) && name.isWellFormed();
}

/**
 * A copy of a foreign value as JSON. Keys with the value `undefined` are left out. Undefined where the value is not JSON: `null`,
 * numbers that are not finite, half a surrogate pair, keys that are not safe, nesting beyond `maximumDepth`.
 */
export function jsonFrom(value: unknown, depth = maximumDepth): Json | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "string") return value.isWellFormed() ? value : undefined;
  if (typeof value !== "object" || value === null || depth === 0) return undefined;
  return Array.isArray(value) ? arrayFrom(value, depth) : objectFrom(value, depth);
}

/** Whether a JSON value is an object, and not an array. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && !Array.isArray(value);
}

/** The one way to write a value: keys in the order of their UTF-16 units, no spaces (RFC 8785). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((entry: Json) => canonicalJson(entry)).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}

/** The object that a line holds, or undefined unless the line is exactly its canonical form. A repeated key is therefore refused. */
export function parseCanonical(line: string): JsonObject | undefined {
  const value = parseJson(line);
  return isJsonObject(value) && isCanonical(value, line) ? value : undefined;
}

/** The JSON value of a text, or undefined where it is none. The text need not be canonical. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value, maximumDepth) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A log has millions of lines and nearly all come with their keys in order; only the others are written anew to be compared. */
function isCanonical(value: Json, line: string): boolean {
  return isInOrder(value) ? JSON.stringify(value) === line : canonicalJson(value) === line;
}

function isInOrder(value: Json): boolean {
  if (typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every((entry: Json) => isInOrder(entry));
  let before = "";
  for (const [name, member] of Object.entries(value)) {
    if (before > name || !isInOrder(member)) return false;
    before = name;
  }
  return true;
}

/** What `jsonFrom` says of a parsed text, without the copy: nobody else holds the value. */
function isJson(value: unknown, depth: number): value is Json {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return typeof value === "boolean";
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((entry) => isJson(entry, depth - 1));
  return Object.entries(value).every(([name, member]) => isSafeName(name) && isJson(member, depth - 1));
}

function arrayFrom(value: readonly unknown[], depth: number): Json | undefined {
  const entries = value.map((entry) => jsonFrom(entry, depth - 1));
  return everyIsPresent(entries) ? entries : undefined;
}

function everyIsPresent(entries: readonly (Json | undefined)[]): entries is readonly Json[] {
  return entries.every((entry) => entry !== undefined);
}

function objectFrom(value: object, depth: number): Json | undefined {
  const members: [string, Json][] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const json = jsonFrom(member, depth - 1);
    if (json === undefined || !isSafeName(name)) return undefined;
    members.push([name, json]);
  }
  return Object.fromEntries(members);
}

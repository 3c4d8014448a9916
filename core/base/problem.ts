/** Where a problem was met. Lines count from 1. `paragraph` is the number printed in the petition. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly record?: string;
  readonly field?: string;
  readonly paragraph?: string;
  readonly language?: string;
}

/**
 * Trouble that can happen to a careful person. The code is stable; the sentence for it stands in every file of
 * `locales/` under `problems`, with the parameters as placeholders.
 */
export interface Problem {
  readonly code: string;
  readonly severity: "blocks" | "warns";
  readonly params: Readonly<Record<string, string | number>>;
  readonly where?: Place;
}

/** A value, or the problems that stood in its way. Never half of each. */
export type Result<T> =
  | { readonly kind: "ok"; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** A value that was made; the problems, if any, only warn. */
export function made<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { kind: "ok", value, problems };
}

/** No value; at least one problem blocks. */
export function refused(...problems: readonly Problem[]): Result<never> {
  return { kind: "refused", problems };
}

/** A problem that stops the step in which it is met. */
export function blocks(code: string, params: Problem["params"] = {}, where?: Place): Problem {
  return where === undefined ? { code, severity: "blocks", params } : { code, severity: "blocks", params, where };
}

/** A problem that a person should see and may leave. */
export function warns(code: string, params: Problem["params"] = {}, where?: Place): Problem {
  return { ...blocks(code, params, where), severity: "warns" };
}

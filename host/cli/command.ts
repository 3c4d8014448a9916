import type { Readable } from "node:stream";
import type { Problem } from "../../core/base/problem.ts";
import type { Instant } from "../../core/base/instant.ts";

/** One option of a verb, as `node:util` parseArgs takes it, with the words for `--help`. */
export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly help: string;
  readonly placeholder?: string;
  readonly isRepeatable?: boolean;
}

/** What a verb is given: its words, and the outside world as values that a test can replace. */
export interface CommandContext {
  readonly positionals: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
  /** Private folder of this device: keys, journal, archive. Never inside a case. */
  readonly home: string;
  /** The language in which the person is spoken to. */
  readonly language: string;
  readonly clock: () => Instant;
  readonly signal: AbortSignal;
  readonly stdin: () => Readable;
  /** A line of progress on standard error; replaces the line before it on a terminal. */
  readonly progress: (sentence: string) => void;
}

/** What a verb made: data for `--json`, lines for a person, and every problem found. A blocking one makes exit status 1. */
export interface CommandOutcome {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  /** What goes on after the outcome was told, until it is interrupted. */
  readonly stay?: () => Promise<void>;
}

/** One verb of the command line. `usage` follows `recourse`; `example` is a whole command. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly example: string;
  readonly positionals: { readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (context: CommandContext) => Promise<CommandOutcome>;
}

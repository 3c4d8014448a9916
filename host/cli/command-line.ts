import { parseArgs } from "node:util";
import { made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { Command, CommandOption } from "./command.ts";
import { usageProblem } from "./outcome.ts";
import { nearest } from "./suggestion.ts";

/** Options that every verb has. A verb's own option of the same name goes before. */
export const commonOptions: Readonly<Record<string, CommandOption>> = {
  json: { type: "boolean", help: "one JSON object on standard output" },
  home: { type: "string", placeholder: "DIR", help: "private folder of this device (keys, journal, archive)" },
  language: { type: "string", placeholder: "TAG", help: "language of the sentences, such as ru" },
  help: { type: "boolean", help: "what the verb does, with an example" },
  version: { type: "boolean", help: "the version of the program" },
};

/** The options of a command line by name, each with its texts in order (a flag has none), and the words after the verb. */
export interface CommandLine {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** The verb that a command line names, undefined where it names none. A word that is no verb is `usage.unknown-verb`. */
export function verbOf(argv: readonly string[], verbs: readonly string[]): Result<string | undefined> {
  const words = wordsOf(argv);
  const found = [words.slice(0, 2).join(" "), words[0] ?? ""].find((name) => verbs.includes(name));
  return found === undefined && words.length > 0 ? refused(unknownVerb(words, verbs)) : made(found);
}

/** Reads the options and words of a verb, or of no verb. Every mistake is a `usage.…` problem, with the nearest word that exists. */
export function readCommandLine(argv: readonly string[], command: Command | undefined): Result<CommandLine> {
  const { options, positionals, problems } = readTokens(argv, { ...commonOptions, ...command?.options });
  const words = positionals.slice(command?.name.split(" ").length ?? 0);
  const isAnswered = options.has("help") || options.has("version");
  const counted = isAnswered || command === undefined ? [] : countProblems(words, command);
  const all = [...problems, ...counted];
  return all.length > 0 ? refused(...all) : made({ positionals: words, options });
}

/** The words of a command line that are neither options nor the values of common options. */
function wordsOf(argv: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let index = 0; index < argv.length && words.length < 2; index += 1) {
    const word = argv[index] ?? "";
    const option = word.startsWith("--") ? commonOptions[word.slice(2)] : undefined;
    if (option?.type === "string") index += 1;
    else if (!word.startsWith("-")) words.push(word);
    else if (words.length > 0) break;
  }
  return words;
}

function unknownVerb(words: readonly string[], verbs: readonly string[]): Problem {
  const [first = ""] = words;
  const second = verbs.filter((name) => name.startsWith(`${first} `));
  const verb = second.length > 0 ? words.join(" ") : first;
  const near = nearest(verb, verbs) ?? second[0];
  return near === undefined
    ? usageProblem("unknown-verb", { verb })
    : usageProblem("unknown-verb-near", { verb, near });
}

function readTokens(argv: readonly string[], known: Readonly<Record<string, CommandOption>>) {
  const config = Object.fromEntries(
    Object.entries(known).map(([name, option]) => [name, { type: option.type, multiple: true }]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const problem = optionProblem(token, known, options);
    if (problem !== undefined) problems.push(problem);
    const values = token.value === undefined ? [] : [token.value];
    options.set(token.name, [...(options.get(token.name) ?? []), ...values]);
  }
  return { options, positionals, problems };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionProblem(
  token: OptionToken,
  known: Readonly<Record<string, CommandOption>>,
  given: ReadonlyMap<string, readonly string[]>,
): Problem | undefined {
  const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
  const name = token.rawName;
  if (option === undefined) {
    const near = nearest(token.name, Object.keys(known));
    if (near === undefined) return usageProblem("unknown-option", { option: name });
    return usageProblem("unknown-option-near", { option: name, near: `--${near}` });
  }
  if (option.type === "boolean") {
    return token.value === undefined ? undefined : usageProblem("option-takes-no-value", { option: name });
  }
  // A forgotten value would otherwise swallow the next option; `--title=-x` says that a value does begin like one.
  const isForgotten = token.value === undefined || (token.inlineValue !== true && /^--?[a-z]/.test(token.value));
  if (isForgotten || token.value === "") return usageProblem("option-needs-value", { option: name });
  return given.has(token.name) && option.isRepeatable !== true
    ? usageProblem("option-twice", { option: name })
    : undefined;
}

function countProblems(positionals: readonly string[], command: Command): readonly Problem[] {
  const { min, max } = command.positionals;
  if (positionals.length < min) return [usageProblem("too-few", { verb: command.name, usage: command.usage })];
  return positionals.length > max
    ? [usageProblem("too-many", { verb: command.name, word: positionals[max] ?? "" })]
    : [];
}

#!/usr/bin/env node
import { realpathSync } from "node:fs";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Instant } from "../../core/base/instant.ts";
import { instantFromEpoch } from "../../core/base/instant.ts";
import { blocks } from "../../core/base/problem.ts";
import type { Problem } from "../../core/base/problem.ts";
import { recordBug } from "./bug-report.ts";
import { readCommandLine, verbOf } from "./command-line.ts";
import type { CommandLine } from "./command-line.ts";
import type { Command, CommandContext, CommandOutcome } from "./command.ts";
import { helpText, verbHelpText } from "./help.ts";
import { homeFolder } from "./home-folder.ts";
import type { Environment } from "./home-folder.ts";
import { exitStatus, refusedOutcome } from "./outcome.ts";
import { languageOf, placeText, problemText } from "./problem-text.ts";
import { progressLine } from "./progress-line.ts";
import { verbs } from "./verbs.ts";
import { programVersion } from "./version.ts";

/** The outside world of a command line: three streams, the environment, the clock, and the wish to stop. */
export interface Outside {
  readonly stdin: () => Readable;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly isTerminal: boolean;
  readonly environment: Environment;
  readonly clock: () => Instant;
  readonly signal: AbortSignal;
}

/** The exit status of a process that a person interrupted (128 and the number of the signal). */
const interruptedStatus = 130;

/** Runs one command line and says with which status the process should end. */
export async function runCommandLine(argv: readonly string[], outside: Outside): Promise<number> {
  const words = argv.map((word) => (word === "-h" ? "--help" : word));
  const verb = verbOf(words, Object.keys(verbs));
  const command = verb.kind === "ok" && verb.value !== undefined ? await verbs[verb.value]?.() : undefined;
  const line = verb.kind === "ok" ? readCommandLine(words, command) : verb;
  if (line.kind === "refused") {
    const printing = { asJson: words.includes("--json"), language: languageOf(outside.environment) };
    report(refusedOutcome(line.problems), printing, outside);
    return exitStatus(line.problems);
  }
  const asksHelp = line.value.options.has("help");
  const write = line.value.options.has("json") ? inJson(outside.stdout) : outside.stdout;
  if (line.value.options.has("version")) return say(write, `recourse ${programVersion()}\n`, 0);
  if (command !== undefined && !asksHelp) return runCommand(command, line.value, outside);
  if (command !== undefined) return say(write, verbHelpText(command), 0);
  const help = helpText(await Promise.all(Object.values(verbs).map((load) => load())));
  if (asksHelp) return say(write, help, 0);
  if (line.value.options.has("json")) outside.stdout(`${JSON.stringify({ ok: false, problems: [], help })}\n`);
  return say(outside.stderr, help, 2);
}

/** Help as the one object that `--json` promises. */
function inJson(write: (text: string) => void): (text: string) => void {
  return (text) => {
    write(`${JSON.stringify({ ok: true, problems: [], help: text })}\n`);
  };
}

async function runCommand(command: Command, line: CommandLine, outside: Outside): Promise<number> {
  const own = Object.keys(command.options);
  const common = (name: string) => (own.includes(name) ? undefined : line.options.get(name)?.[0]);
  const printing = {
    asJson: line.options.has("json"),
    language: common("language") ?? languageOf(outside.environment),
  };
  const progress = progressLine(outside.stderr, outside.isTerminal, () => performance.now());
  const { outcome, status } = await outcomeOf(command, {
    positionals: line.positionals,
    text: (option) => line.options.get(option)?.[0],
    texts: (option) => line.options.get(option) ?? [],
    flag: (option) => line.options.has(option),
    home: homeFolder(common("home"), outside.environment, process.platform),
    language: printing.language,
    clock: outside.clock,
    signal: outside.signal,
    stdin: outside.stdin,
    progress: progress.show,
  });
  progress.clear();
  report(outcome, printing, outside);
  await outcome.stay?.();
  return status;
}

async function outcomeOf(
  command: Command,
  context: CommandContext,
): Promise<{ readonly outcome: CommandOutcome; readonly status: number }> {
  try {
    const outcome = await command.run(context);
    return { outcome, status: exitStatus(outcome.problems) };
  } catch (error) {
    if (context.signal.aborted) {
      return { outcome: refusedOutcome([blocks("command.interrupted", {})]), status: interruptedStatus };
    }
    return { outcome: refusedOutcome([await recordBug(error, context.home, context.clock())]), status: 3 };
  }
}

interface Printing {
  readonly asJson: boolean;
  readonly language: string;
}

/** Results go to standard output, sentences to standard error, blocking ones first. */
function report(outcome: CommandOutcome, { asJson, language }: Printing, outside: Outside): void {
  const problems = [...outcome.problems].sort((left, right) => rank(left) - rank(right));
  for (const problem of problems) {
    outside.stderr(
      `${problem.severity === "blocks" ? "✗" : "!"} ${placeText(problem)}${problemText(problem, language)} [${problem.code}]\n`,
    );
  }
  if (!asJson) {
    outside.stdout(outcome.lines.map((line) => `${line}\n`).join(""));
    return;
  }
  const told = problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    params: problem.params,
    message: problemText(problem, language),
    where: problem.where ?? {},
  }));
  const ok = problems.every((problem) => problem.severity === "warns");
  outside.stdout(`${JSON.stringify({ ok, problems: told, ...outcome.data })}\n`);
}

function rank(problem: Problem): number {
  return problem.severity === "blocks" ? 0 : 1;
}

function say(write: (text: string) => void, text: string, status: number): number {
  write(text);
  return status;
}

async function runProgram(): Promise<void> {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait for the clean-up.
      if (controller.signal.aborted) process.exit(interruptedStatus);
      controller.abort();
    });
  }
  // The reader of a pipe may leave early (`recourse log CASE | head`); that is no trouble of ours.
  // Any other failure to print must not pass for success.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") process.exitCode = 1;
    });
  }
  const status = await runCommandLine(process.argv.slice(2), {
    stdin: () => process.stdin,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    environment: process.env,
    clock: () => instantFromEpoch(Date.now()),
    signal: controller.signal,
  });
  process.exitCode ??= status;
}

/** Trouble outside every command, such as a verb whose file is missing from a damaged installation. */
async function reportBug(error: unknown): Promise<void> {
  const home = homeFolder(undefined, process.env, process.platform);
  const problem = await recordBug(error, home, instantFromEpoch(Date.now()));
  process.stderr.write(`✗ ${problemText(problem, languageOf(process.env))} [${problem.code}]\n`);
  process.exitCode = 3;
}

// Not awaited at the top level: the files of the verbs import this one, and would wait for it for ever.
const [, program] = process.argv;
if (program !== undefined && realpathSync(program) === fileURLToPath(import.meta.url)) runProgram().catch(reportBug);

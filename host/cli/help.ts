import { commonOptions } from "./command-line.ts";
import type { Command, CommandOption } from "./command.ts";

/** What the program can do, one line for each verb. */
export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    "From the evidence of an Internet shutdown to a petition that its addressee can check.",
    "",
    "  recourse <verb> <case> …",
    "",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    ...optionLines(commonOptions),
    "",
    "  recourse <verb> --help shows a verb's options and an example.",
    "  Exit status: 0 done, 1 problems that block, 2 wrong usage, 3 a bug.",
    "",
  ].join("\n");
}

/** How one verb is used, with its example. */
export function verbHelpText(command: Command): string {
  const inherited = Object.entries(commonOptions).filter(([name]) => !Object.hasOwn(command.options, name));
  return [
    command.summary,
    "",
    `  recourse ${command.usage}`,
    "",
    ...optionLines({ ...command.options, ...Object.fromEntries(inherited) }),
    "",
    "Example",
    "",
    `  ${command.example}`,
    "",
  ].join("\n");
}

function optionLines(options: Readonly<Record<string, CommandOption>>): readonly string[] {
  const rows = Object.entries(options).map(([name, option]) => {
    const left = option.type === "string" ? `--${name} ${option.placeholder ?? "TEXT"}` : `--${name}`;
    return { left, help: option.help };
  });
  const width = Math.max(0, ...rows.map((row) => row.left.length));
  return rows.map((row) => `  ${row.left.padEnd(width)}  ${row.help}`);
}

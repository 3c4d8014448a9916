import { blocks } from "../../../core/base/problem.ts";
import { systemCode } from "../../case-folder/disk-problem.ts";
import { serveLoopback } from "../../loopback/server.ts";
import { openWindowHost } from "../../window/window-host.ts";
import type { Command, CommandContext, CommandOutcome } from "../command.ts";
import { heldBy } from "../holder.ts";
import { refusedOutcome } from "../outcome.ts";

export const serve: Command = {
  name: "serve",
  summary: "Show the window in a browser of this machine",
  usage: "serve [CASE] [--port N]",
  example: "recourse serve belarus.recourse",
  positionals: { min: 0, max: 1 },
  options: {
    port: { type: "string", placeholder: "N", help: "port on 127.0.0.1; a free one when left out" },
    held: { type: "boolean", help: "for a program that opens the window: its token comes in, and it ends with it" },
  },
  run: async (context) => {
    const asked = context.text("port") ?? "0";
    const port = /^\d{1,5}$/.test(asked) ? Number(asked) : 65_536;
    if (port > 65_535) return refusedOutcome([blocks("usage.option-value", { option: "--port", value: asked })]);
    return context.flag("held") ? serveHeld(context, port) : serveWindow(context, { port, signal: context.signal });
  },
};

interface ServeOrder {
  readonly port: number;
  readonly token?: string;
  /** The wish to stop. */
  readonly signal: AbortSignal;
}

/** Serves for the program that holds the standard input, with the token that it sends, as long as it is there. */
async function serveHeld(context: CommandContext, port: number): Promise<CommandOutcome> {
  const { word = "", gone, release } = await heldBy(context.stdin(), context.signal);
  if (!/^[0-9a-f]{64}$/.test(word)) {
    release();
    return refusedOutcome([blocks("serve.token-malformed", {})]);
  }
  const outcome = await serveWindow(context, { port, token: word, signal: AbortSignal.any([context.signal, gone]) });
  const { stay } = outcome;
  if (stay === undefined) release();
  return stay === undefined ? outcome : { ...outcome, stay: () => stay().finally(release) };
}

async function serveWindow(context: CommandContext, { port, token, signal }: ServeOrder): Promise<CommandOutcome> {
  const { home, clock, language } = context;
  const host = await openWindowHost({ home, clock, language, shell: {} });
  const [casePath] = context.positionals;
  try {
    const options = {
      port,
      ...(casePath === undefined ? {} : { casePath }),
      ...(token === undefined ? {} : { token }),
    };
    const served = await serveLoopback(host, options);
    // The browser needs as long to start as the case to open; what fails here is told when the window asks for the case.
    if (casePath !== undefined) void host.prepare(casePath).catch(() => undefined);
    return {
      data: { link: served.link, port: served.port },
      lines: [served.link],
      problems: [],
      stay: async () => {
        await stopped(signal);
        await served.close();
        await host.close();
      },
    };
  } catch (error) {
    await host.close();
    if (systemCode(error) !== "EADDRINUSE" && systemCode(error) !== "EACCES") throw error;
    return refusedOutcome([blocks("serve.port-taken", { port })]);
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

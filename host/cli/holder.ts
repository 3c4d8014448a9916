import type { Readable } from "node:stream";

/** The program that started this one and holds its standard input. */
export interface Holder {
  /** The first line that it sent; undefined where it sent none. */
  readonly word: string | undefined;
  /** Aborted when it is gone, whatever ended it: the system closes what it held. */
  readonly gone: AbortSignal;
  /** Lets go of the input, which would keep this process from ending. */
  readonly release: () => void;
}

/** The longest first line that is listened to, in characters. */
const longest = 1000;

/** Waits for the first line of whoever holds an input. */
export function heldBy(input: Readable, signal: AbortSignal): Promise<Holder> {
  const gone = new AbortController();
  return new Promise((resolve) => {
    let [text, isAnswered] = ["", false];
    const answer = (word: string | undefined) => {
      if (isAnswered) return;
      isAnswered = true;
      resolve({ word, gone: gone.signal, release: () => void input.destroy() });
    };
    const end = () => {
      gone.abort();
      answer(undefined);
    };
    // Read on after the first line: only a reader is told of the end.
    input.setEncoding("utf8").on("data", (chunk: string) => {
      if (isAnswered) return;
      text += chunk;
      const [line, ...rest] = text.split("\n");
      if (rest.length > 0 || text.length > longest) answer(line);
    });
    input.once("end", end).once("error", end).once("close", end);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}

/** Progress on standard error: one line that replaces itself on a terminal, at most one line a second elsewhere. */
export interface ProgressLine {
  readonly show: (sentence: string) => void;
  /** Frees the line for other text. */
  readonly clear: () => void;
}

/** `elapsed` gives milliseconds since any fixed moment. */
export function progressLine(write: (text: string) => void, isTerminal: boolean, elapsed: () => number): ProgressLine {
  let isShown = false;
  let last = Number.NEGATIVE_INFINITY;
  const isDue = (pause: number) => {
    const now = elapsed();
    if (now - last < pause) return false;
    last = now;
    return true;
  };
  return {
    show: (sentence) => {
      if (!isTerminal) {
        if (isDue(1000)) write(`${sentence}\n`);
        return;
      }
      if (!isDue(50)) return;
      write(`\r\u001b[K${sentence}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) write("\r\u001b[K");
      isShown = false;
    },
  };
}

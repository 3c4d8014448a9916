/** How far work on files is, in bytes and as a share of the whole. */
export interface Pace {
  readonly bytes: number;
  readonly bytesDone: number;
  readonly share: number;
  /** Undefined as long as too little was measured to say. */
  readonly secondsLeft: number | undefined;
}

/** Counts what was done with files, each of which is sent and then hashed. */
export interface PaceCounter {
  readonly expect: (bytes: number) => void;
  readonly send: (bytes: number) => void;
  readonly hash: (bytes: number) => void;
  readonly finish: (bytes: number) => void;
  readonly end: () => void;
}

/** Time between two showings, in milliseconds. */
const showEvery = 150;

/** What a file costs besides its bytes, as if it were this many more. */
const perFile = 20_000;

/** How long work has to last before its end is told, in milliseconds, and of which share. */
const measured = { time: 4000, share: 0.05 } as const;

/** A counter that shows how far the work is, now and then, and at once in the beginning. */
export function openPace(show: (pace: Pace) => void): PaceCounter {
  const began = performance.now();
  const count = { files: 0, bytes: 0, filesDone: 0, bytesDone: 0, sent: 0, hashed: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): Pace => {
    const whole = 2 * count.bytes + perFile * count.files;
    const done = 2 * count.bytesDone + perFile * count.filesDone + count.sent + count.hashed;
    const share = whole === 0 ? 0 : Math.min(1, done / whole);
    const passed = performance.now() - began;
    const isMeasured = passed > measured.time && share > measured.share;
    return {
      bytes: count.bytes,
      bytesDone: Math.min(count.bytes, count.bytesDone + (count.sent + count.hashed) / 2),
      share,
      secondsLeft: isMeasured ? (passed * (1 - share)) / share / 1000 : undefined,
    };
  };
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      show(now());
    }, showEvery);
  };
  show(now());
  return {
    expect: (bytes) => {
      count.files += 1;
      count.bytes += bytes;
      soon();
    },
    send: (bytes) => {
      count.sent = bytes;
      soon();
    },
    hash: (bytes) => {
      count.hashed = bytes;
      soon();
    },
    finish: (bytes) => {
      count.filesDone += 1;
      count.bytesDone += bytes;
      [count.sent, count.hashed] = [0, 0];
      soon();
    },
    end: () => clearTimeout(timer),
  };
}

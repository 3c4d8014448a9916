/** Takes what changed and passes it on. */
export interface ChangeBundle {
  readonly add: (types: readonly string[]) => void;
  readonly stop: () => void;
}

/** Changes within this time count as coming fast, in milliseconds, and how many of them still pass at once. */
const short = 1000;
const few = 4;

/** How long fast changes are gathered, in milliseconds. */
const gatherFor = 1500;

/**
 * Passes changes on at once as a person makes them, and in bundles while a machine does, as when 2,000 files are taken in: looking through
 * a case after each of them would leave no time for the files. No types stand for all.
 */
export function bundleChanges(tell: (types: readonly string[]) => void): ChangeBundle {
  let recent: readonly number[] = [];
  let gathered: readonly string[][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const all = gathered;
    gathered = [];
    timer = undefined;
    tell(all.some((types) => types.length === 0) ? [] : [...new Set(all.flat())]);
  };
  return {
    add: (types) => {
      const now = performance.now();
      recent = [...recent.filter((at) => now - at < short), now];
      gathered = [...gathered, [...types]];
      if (timer !== undefined) return;
      if (recent.length <= few) flush();
      else timer = setTimeout(flush, gatherFor);
    },
    stop: () => clearTimeout(timer),
  };
}

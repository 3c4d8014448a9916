/** What a span of bins is read from: as much of a chart as is needed. */
interface ReadBin {
  readonly n: number;
  readonly value?: number | undefined;
  readonly isInsufficient: boolean;
  readonly isNoData: boolean;
}

/** A span of bins put together. `lowest` and `highest` are of bins with enough readings; absent where there is none. */
export interface ChartSpan {
  readonly bins: number;
  readonly emptyBins: number;
  readonly n: number;
  readonly lowest?: number;
  readonly highest?: number;
}

/** Reads the bins from one place to another, both included and in either order. */
export function chartSpan(bins: readonly ReadBin[], from: number, until: number): ChartSpan {
  const own = bins.slice(Math.min(from, until), Math.max(from, until) + 1);
  const values = own.flatMap(({ value, isInsufficient }) => (value === undefined || isInsufficient ? [] : [value]));
  const [first] = values;
  return {
    bins: own.length,
    emptyBins: own.filter(({ isNoData }) => isNoData).length,
    n: own.reduce((sum, { n }) => sum + n, 0),
    ...(first === undefined
      ? {}
      : {
          lowest: values.reduce((least, value) => Math.min(least, value), first),
          highest: values.reduce((most, value) => Math.max(most, value), first),
        }),
  };
}

/** Middle value; the mean of the two middle ones for an even count. Not a number for no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median absolute deviation from the median, not scaled to a normal distribution. */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

/** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7), `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Score interval of a share of `n` at 95 % (Wilson 1927, z = 1.959964), within 0 and 1. For no readings, 0 to 1. */
export function wilsonInterval(failures: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const z = 1.959964;
  const share = failures / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    low: failures === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: failures === n ? 1 : Math.min(1, (centre + half) / scale),
  };
}

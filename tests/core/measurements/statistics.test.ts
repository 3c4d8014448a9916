import { describe, expect, it } from "vitest";
import { median, medianAbsoluteDeviation, quantile, wilsonInterval } from "../../../core/measurements/statistics.ts";

describe("statistics of a petition can be checked by hand", () => {
  it("the median of an even count lies between the two middle values", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it("the median absolute deviation of 1 1 2 2 4 6 9 is 1", () => {
    expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  });

  it("quantiles run between the order statistics, as R's type 7 does", () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([1, 2, 3, 4], 0)).toBe(1);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  });

  // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3 (score without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("the interval of %i in %i is the published one", (failures, n, low, high) => {
    const interval = wilsonInterval(failures, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("without readings nothing is known", () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilsonInterval(5, 5).high).toBe(1);
  });
});

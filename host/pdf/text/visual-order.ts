/** The pieces of a line from left to right (UAX #9, rule L2). A piece without a level has that of its paragraph. */
export function visualOrder<T extends { readonly level?: number }>(pieces: readonly T[], base: 0 | 1): readonly T[] {
  const levels = pieces.map(({ level }) => level ?? base);
  const highest = Math.max(0, ...levels);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), highest + 1);
  const order = pieces.map((_, index) => index);
  for (let level = highest; level >= lowestOdd; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((levels[order[from] ?? 0] ?? 0) < level) continue;
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order.flatMap((index) => pieces[index] ?? []);
}

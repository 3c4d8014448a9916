/** A row that can be searched for, with the texts that it is known by, the most telling first. */
export interface Searchable<T> {
  readonly row: T;
  readonly texts: readonly string[];
  /** Rows with a higher weight come first where words alone do not decide. */
  readonly weight: number;
}

/**
 * The rows in which every word of the query begins some word, best match first, at most `most`. Case, accents and punctuation make no
 * difference, so that `19(3)` finds article 19 (3). An empty query gives the rows by weight.
 */
export function searchRows<T>(rows: readonly Searchable<T>[], query: string, most: number): readonly T[] {
  const asked = wordsOf(query);
  return rows
    .flatMap((one) => {
      const score = scoreOf(one.texts.map(wordsOf), asked);
      return score === undefined ? [] : [{ row: one.row, score: score * 1000 + one.weight }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row);
}

/** The words of a text in small letters without accents; letters and numbers are parted, so that `E-04` is `e` and `4`. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");
  return (plain.match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => word.replace(/^0+(?=\p{N})/u, ""));
}

/** Words found in an earlier text and whole words count more. Undefined where a word is found nowhere. */
function scoreOf(texts: readonly (readonly string[])[], asked: readonly string[]): number | undefined {
  const scores = asked.map((word) => {
    const found = texts.map((words, index) => {
      const worth = 2 * (texts.length - index);
      if (words.includes(word)) return worth + 1;
      return words.some((candidate) => candidate.startsWith(word)) ? worth : 0;
    });
    return Math.max(0, ...found);
  });
  return scores.includes(0) ? undefined : scores.reduce((sum, score) => sum + score, 0);
}

/**
 * The characters that the faces of the printed page have together, as ranges: the distance of each from the end of the one before
 * it, and its length less one, in base 36. `tests/host/pdf/covered-characters.test.ts` compares it with the fonts and prints it anew.
 */
const ranges = `
w-2m y-k7 3-5 5-6 2 2-j 2-1q f-8v 5t-4 2-6x 29-1b 7l-1 f c a-7 k j-q 2-3j xs ch-4f 2k 79-20 2-3 3-6 2 2-3 3-14
2-3 3-w 2-3 3-6 2 2-3 3-e 2-1k 2-3 3-1u 3-v 4-p 1ef-g 5 2-7 c2-8 20-12 2-1 7-6x 2-7u 3-5 3-11 3-5 3-7 2 2 2 2-u
3-1g 2-e 2-d 3-5 2-i 3-2 2-8 2-2s 2-b 3-q 2-c 4-w t-1 i g-2z 5-b 8-1 5 7-9 g-1 6-3 3-5 9-2 5-1 4 2 2 i-3 c b
2-1 2-6 4 2-2 2 5 3-3 3 2-9 6-3 6 6 2 3 4 k-2 2-3 3-1 3-1 3-1 3-1 b-5 3-1 a-4 7 5 q r-1 j-1 m-2 b 6 h-1 3q-1
d-e 2 c-1 20 1p-97 6-2 3-1 5-1 3-1 5-1 2-3 2-5 f-4 9 h-3 2-1 3 5-1 7-1 5-3 g h-2 u-f 3-b z t-1 1w h 7 z 2-1 c a
w-t e b7-1 3u 1n-1 7e-2 7-3 9 3f 5n-v 75-m a-6 2-6 2-6 2-6 2-6 2-6 2-6 2-6 2-3h z-p 2-2g d-5x r-b 5-1r 2-2d
3-2u 6-16 2-1e 2-15 2-17 5-z d-1a 2-7f 2-58o 23-g6n 18x-2n 2p-5m 6-1 2 2-4 p-d 1d-9 4n-v 1b 4y-u 2q-v 3m-5 3-5
3-5 a-6 2-6 2-1n ewc-1 fc-3 2-1 5-1 9 2-3 7 b-1 2 2-4 2-3 9 4-3 4 4-1 b 4-5 7 4 2 2 3-2 3-2 4-1 5-2 2 5 2 3 m 5
4 4 2-1 2 5-1 a 8-1 3-4 2-2 3 2 8 3-1 5 3 2 3 3-3 2 2-3 2 2-1 4 7-2 2-1 3-2 6 4-2 2-1 2 d 2 2 i-1 4i-6 22-35
i-a4 h-1r 3-1h 15-d 3 g-9 7-1e 2-i 2-3 5-2 2 2-3q 3 2-4e 2-t 4-5 3-5 3-5 3-2 4-6 2-6 e-1 1hf-5 2-15 2-8 3t2-9
12pj-u 1qa-6 2-3 2-1 2-e 16q-3 2-q 2-1 2 3 2-9 2-3 2 2 7 5 2 2 2-2 2-1 2 3 2 2 2 2 2-1 2 3-3 2-6 2-3 2-3 2 2-9
2-g 6-2 2-4 2-g 1h-1 en-c 4-2k 4-1o 2c-2 e-17 5-8 8-1 2t2 2 1v 48 xw 26 196 1ca 3d ck 3w8 2f0 1cc-1 az rf g 1cr
6q 12 3g 24 221 1c 1y 10v sg ne h8 dl 7a d1 ej 5h 2hd 16l 7c 1u sv hc t 97 o9 72 8 2 3 cb 3u 1k6 b5 1gu 5 9 1n5
7y s 7t 6 y 11m at-1 f-1 51 7n 2r c 3 b 3r c 3 26 3q 8 7 3 k-1 14 3c-1 4 1g d 14-1 9-2 2 2 2x-1 n 1s 58 s x j 3
a 4 i 4c en 48 3 q 7 48 9o g 34 1e e8-1 3j x 7f 4 w 3n c s 37 1w 6 3 84 c 3 4r 5t 5 9 8 2-2 2 j 8-1 69 3 34 y
1o 64 5 3 i k 3 j 6d c 33 18 3k 4-1 3 7-1 2 4 2 9 4 c-1 9 5 3 3 4 3 2 4 1h e-1 e 3s 9 46-1 7 2 3-1 7 3l 2 2-1
f-1 8 5-1 13 1v 2 9 3 4 2a c b 1bl 6yo 1e 4dj-1 b2`;

/** Characters that are not drawn: ends of lines, tabulators, and marks of order and joining. */
const silent = /[\t\n\r\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/u;

/** First and last code point of each range, in ascending order. */
const covered = read(ranges);

/** The characters of a text that no face of the printed page has, each once, in the order in which they stand. */
export function uncoveredCharacters(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !silent.test(character) && !isCovered(character.codePointAt(0) ?? 0));
}

/** The ranges of code points that are covered, first and last of each. */
export function coveredRanges(): readonly (readonly [number, number])[] {
  return covered;
}

function isCovered(codePoint: number): boolean {
  let [from, to] = [0, covered.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const [first, last] = covered[middle] ?? [0, 0];
    if (codePoint < first) to = middle - 1;
    else if (codePoint > last) from = middle + 1;
    else return true;
  }
  return false;
}

function read(text: string): readonly (readonly [number, number])[] {
  let end = 0;
  return text
    .trim()
    .split(/\s+/)
    .map((range) => {
      const [distance = "", length = "0"] = range.split("-");
      const first = end + Number.parseInt(distance, 36);
      end = first + Number.parseInt(length, 36);
      return [first, end] as const;
    });
}

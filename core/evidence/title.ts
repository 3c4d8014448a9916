/**
 * What an exhibit is called while nobody gave it a title: its file name without control characters and without the marks that turn the
 * direction of writing (UAX 9), which make `exe.txt` of a name that ends in `.exe`. Empty where nothing else is left.
 */
export function titleOfFile(fileName: string): string {
  return fileName
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

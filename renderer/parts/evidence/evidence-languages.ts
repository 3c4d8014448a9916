/** Languages in which evidence of shutdowns is commonly met, as BCP 47 tags. Any other tag that an item bears is kept and shown. */
const tags = [
  ...["am", "ar", "az", "be", "bn", "bg", "cs", "de", "el", "en", "es", "fa", "fr", "ha", "he", "hi", "hu", "hy", "id"],
  ...["ig", "it", "ja", "ka", "kk", "km", "ko", "ku", "ky", "lg", "lo", "ln", "mn", "ms", "my", "ne", "nl", "om", "pa"],
  ...["pl", "ps", "pt", "ro", "ru", "rw", "si", "sn", "so", "sr", "sw", "ta", "te", "tg", "th", "ti", "tk", "tr", "ug"],
  ...["uk", "ur", "uz", "vi", "wo", "yo", "zh", "zu"],
] as const;

/** Tags with their names in the language of the window, in its order. */
export function languageNames(
  customs: string,
  present: string | undefined,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(customs, { type: "language" });
  const all = present === undefined || tags.some((tag) => tag === present) ? tags : [...tags, present];
  const collator = new Intl.Collator(customs);
  return all
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => collator.compare(a.label, b.label));
}

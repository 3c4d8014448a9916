/** A stored sentence without its tokens and emphasis, for searching and for names in a list. */
export function plainSentence(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "…").replaceAll("*", "");
}

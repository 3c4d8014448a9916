/**
 * What is read from left to right inside a right-to-left text, in this order: addresses of the web and of mail, telephone numbers, blocks of
 * addresses, symbols of documents, amounts with their sign, labels in brackets, numbers of autonomous systems, times with their zone.
 */
const tokens = new RegExp(
  [
    String.raw`https?://[^\s\u0600-\u06ff]+`,
    String.raw`[\w.+-]+@[\w-]+\.[\w.-]+`,
    String.raw`\+\d[\d\u00a0 ()-]{5,}\d`,
    String.raw`\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?`,
    String.raw`[\dA-Fa-f]{1,4}(?::[\dA-Fa-f]{0,4}){2,7}(?:/\d{1,3})?`,
    String.raw`[A-Z][\w.]*(?:/[\w.()-]+)+`,
    String.raw`(?:US)?[$€£]\s?\d[\d.,\u00a0\u202f]*`,
    String.raw`\[[A-Z]{1,3}-\d+\]`,
    String.raw`\(?AS\d+\)?`,
    String.raw`\(?\d{1,2}:\d{2} UTC(?:[+\u2212-]\d{1,2}(?::\d{2})?)?\)?`,
    String.raw`UTC[+\u2212-]\d{1,2}(?::\d{2})?`,
    String.raw`[\u2212-]?\d+(?:[.,]\d+)*\s?[%\u2030]`,
  ].join("|"),
  "g",
);

/**
 * A right-to-left text with every such token isolated (U+2066 and U+2069, UAX #9 section 2.4.2), which would else be put in
 * another order. Tokens that somebody isolated already stay as they are.
 */
export function isolateTokens(text: string): string {
  if (!/[\dA-Z@]/.test(text)) return text;
  return text.replace(tokens, (token, offset: number) => {
    const before = text[offset - 1];
    return before === "\u2066" || before === "\u2068" ? token : `\u2066${token}\u2069`;
  });
}

import type { CitationStyle } from "../core/mapping/citation-style.ts";

/** The styles of footnotes that a petition may choose. */
export const citationStyles: readonly CitationStyle[] = [
  {
    id: "un",
    source: "United Nations Editorial Manual, footnotes and other references",
    namesFirstNote: false,
    english: [],
  },
  {
    id: "oscola",
    source: "OSCOLA, 4th edition, 1.1.2 (punctuation), 1.2.1 (subsequent citations), 1.3.3 (pinpoints)",
    pinpointJoin: " ",
    ibid: "ibid",
    namesFirstNote: true,
    english: [
      ["\\b(arts?|paras?|Nos?|nos?|chap|sect)\\. ", "$1 "],
      ["(\\d) \\((?=(\\d{1,2}|[a-z])\\))", "$1("],
    ],
  },
];

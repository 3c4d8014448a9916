import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "ecthr",
  kind: "court",
  officialName: "European Court of Human Rights",
  titles: {},
  seeBody: "ecthr",
  establishedBy: "ECHR arts. 19 and 34",
  competence: { kind: "listed", states: ["TR", "AZ", "UA", "RU"] },
  accepts: "Individual applications; see procedure ecthr-34",
  channels: [{ name: "Application page", address: "https://www.echr.coe.int/apply-to-the-court", seen: false }],
  requiredFields: ["see procedures"],
  languages: ["en", "fr", "official languages of the Parties for the first form"],
  verification: { how: "Rule 47 pages", confidence: "high", textSeen: true },
  note: "RU: only facts up to 16 September 2022.",
} satisfies Forum;

import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-ohchr",
  kind: "un-office",
  officialName: "Office of the United Nations High Commissioner for Human Rights",
  titles: {},
  seeBody: "un-ohchr",
  establishedBy: "General Assembly resolution 48/141 (1993)",
  competence: { kind: "all" },
  accepts:
    "Information for monitoring, reports and calls for input (for example for A/HRC/50/55); not a complaint body",
  channels: [{ name: "Contact page", address: "https://www.ohchr.org/en/contact-us", seen: false }],
  requiredFields: ["contact", "facts", "sources"],
  languages: ["en", "fr", "es", "ar", "ru", "zh"],
  verification: {
    how: "OHCHR call for comments page of A/HRC/50/55; mandate resolution from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

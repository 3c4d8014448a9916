import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "achpr-commission",
  kind: "regional",
  officialName: "African Commission on Human and Peoples' Rights",
  titles: {},
  seeBody: "achpr-commission",
  establishedBy: "African Charter art. 30",
  competence: { kind: "described", description: "parties to the African Charter" },
  accepts: "Communications under arts. 55-56; see procedure achpr-56",
  channels: [
    { name: "Communications page", address: "https://achpr.au.int/en/category/communications", seen: false },
    { name: "Secretariat mailbox", address: "au-banjul@africanunion.org", seen: false },
  ],
  requiredFields: ["see procedures"],
  languages: ["en", "fr", "ar", "pt"],
  verification: { how: "art. 56 on vilp.de; addresses from general knowledge", confidence: "medium", textSeen: true },
} satisfies Forum;

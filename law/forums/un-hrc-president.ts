import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-hrc-president",
  kind: "un-organ",
  officialName: "President of the Human Rights Council",
  titles: {},
  seeBody: "un-hrc-president",
  establishedBy: "General Assembly resolution 60/251 (2006)",
  competence: { kind: "all" },
  accepts:
    "Letters and NGO statements (written statements need ECOSOC status); reprisals against those who cooperate with the UN can be raised",
  channels: [{ name: "Council secretariat page", address: "https://www.ohchr.org/en/hr-bodies/hrc/home", seen: false }],
  requiredFields: ["sender", "subject", "request"],
  languages: ["en", "fr", "es", "ar", "ru", "zh"],
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
} satisfies Forum;

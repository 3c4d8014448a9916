import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-ccpr",
  kind: "un-treaty-body",
  officialName: "Human Rights Committee (individual communications under OP1)",
  titles: {},
  seeBody: "un-ccpr",
  establishedBy: "ICCPR art. 28; OP1 art. 1",
  competence: { kind: "all" },
  accepts: "Individual complaints against parties to OP1; see procedure op1-individual",
  channels: [
    {
      name: "Online portal / form of the treaty bodies",
      address: "https://www.ohchr.org/en/treaty-bodies/individual-communications",
      seen: false,
    },
    {
      name: "Mailbox",
      address: "ohchr-petitions@un.org",
      seen: false,
      note: "from general knowledge; check before use",
    },
  ],
  requiredFields: ["see procedures"],
  languages: ["en", "fr", "ru", "es"],
  verification: {
    how: "guidance note on europeancourt.org; addresses from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

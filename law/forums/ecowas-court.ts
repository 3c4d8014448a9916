import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "ecowas-court",
  kind: "court",
  officialName: "Community Court of Justice, ECOWAS",
  titles: {},
  seeBody: "ecowas-court",
  establishedBy: "Protocol A/P1/7/91 as amended by Supplementary Protocol A/SP.1/01/05",
  competence: { kind: "listed", states: ["BJ", "GM", "GH", "GN", "NG", "SN", "SL", "TG", "CI", "LR", "CV", "GW"] },
  accepts: "Human-rights applications by individuals and corporate bodies; see procedure ecowas-10d",
  channels: [{ name: "Registry", address: "https://www.courtecowas.org/", seen: true }],
  requiredFields: ["see procedures"],
  languages: ["en", "fr", "pt"],
  verification: {
    how: "Supplementary Protocol and art. 9(4) on concise.ng; court site on the judgment's cover page",
    confidence: "high",
    textSeen: true,
  },
  note: "Mali, Burkina Faso and Niger left on 29 January 2025 (general knowledge).",
} satisfies Forum;

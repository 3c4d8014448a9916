import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "hrc-1503-type",
  name: "Complaint Procedure of the Human Rights Council",
  mandateIds: ["un-hrc-complaint"],
  instrumentIds: ["udhr"],
  whoMaySubmit: "Victims or anyone with direct and reliable knowledge",
  admissibility: [
    "not anonymous",
    "factual and not abusive",
    "not only media based",
    "domestic remedies exhausted unless ineffective",
    "shows a consistent pattern of gross violations",
    "not before a special procedure or treaty body",
  ],
  requiredFields: [
    { id: "author", label: "Author", required: true },
    { id: "state", label: "State", required: true },
    { id: "facts", label: "Facts showing a pattern", required: true },
    { id: "rights", label: "Rights", required: true },
    { id: "remedies", label: "Remedies", required: true },
    { id: "otherProcedures", label: "Other procedures", required: true },
    { id: "confidentiality", label: "Confidentiality", required: true },
  ],
  formalLimits: ["UN languages"],
  outcome: "Confidential; rarely public",
  verification: {
    how: "dokumen.tips copy of the OHCHR handbook; conditions from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Procedure;

import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "iachr-petition",
  name: "Petition to the Inter-American Commission",
  mandateIds: ["iachr-rele"],
  instrumentIds: ["achr", "adrdm"],
  whoMaySubmit: "Any person, group or NGO recognised in an OAS State",
  admissibility: [
    "domestic remedies exhausted or an exception",
    "within six months of the final decision or a reasonable time",
    "not duplicated elsewhere",
  ],
  requiredFields: [
    { id: "petitioner", label: "Petitioner's details and wish for confidentiality", required: true },
    { id: "victims", label: "Alleged victims", required: true },
    { id: "state", label: "State", required: true },
    { id: "facts", label: "Facts with place and date", required: true },
    { id: "authorities", label: "Authorities involved", required: true },
    { id: "remedies", label: "Domestic remedies", required: true },
    { id: "otherProcedures", label: "Other procedures", required: true },
    { id: "rights", label: "Rights violated", required: false },
    { id: "precautionary", label: "Request for precautionary measures", required: false },
  ],
  formalLimits: ["English, Spanish, Portuguese or French", "individual petition portal"],
  outcome: "Friendly settlement, merits report, possible referral to the Court",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
} satisfies Procedure;

import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "ecowas-10d",
  name: "Human-rights application to the ECOWAS Court",
  mandateIds: ["ecowas-court"],
  instrumentIds: ["achpr", "iccpr"],
  whoMaySubmit: "Individuals and corporate bodies for violations by Member States in any Member State",
  admissibility: [
    "not anonymous",
    "not pending before another international court",
    "no need to exhaust domestic remedies (stated as settled practice)",
    "the former three-year limit is not applied to human-rights cases in the Court's later practice (check)",
  ],
  requiredFields: [
    { id: "applicant", label: "Name and address of the applicant", required: true },
    { id: "defendant", label: "Member State", required: true },
    { id: "subjectMatter", label: "Subject matter and summary of the pleas in law", required: true },
    { id: "facts", label: "Facts", required: true },
    { id: "orders", label: "Form of order sought", required: true },
    { id: "evidence", label: "Evidence offered", required: true },
    { id: "address", label: "Address for service", required: true },
    { id: "agent", label: "Agent or lawyer", required: true },
    { id: "interim", label: "Application for provisional measures (separate)", required: false },
  ],
  formalLimits: ["English, French or Portuguese"],
  outcome: "Binding judgment; enforcement through the national authority",
  verification: {
    how: "jurisdiction under art. 9(4) of the Supplementary Protocol and Rule 79 (interim measures) on concise.ng; judgments listed in instruments; requirements of arts. 10(d) and Rule 33 from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Procedure;

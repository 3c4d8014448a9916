import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "ecthr-34",
  name: "Application to the European Court of Human Rights (art. 34, Rule 47)",
  mandateIds: ["ecthr"],
  instrumentIds: ["echr"],
  whoMaySubmit: "Persons, groups and NGOs that are themselves victims",
  admissibility: [
    "victim status (active users of a blocked platform can qualify, see Cengiz)",
    "domestic remedies exhausted",
    "within four months of the final domestic decision (since 1 February 2022; six months before)",
    "not anonymous, not substantially the same as a matter already examined",
    "significant disadvantage",
  ],
  requiredFields: [
    {
      id: "applicant",
      label:
        "Individual: name, birth date, nationality, address; entity: full name, date and number of registration, address",
      required: true,
    },
    { id: "representative", label: "Representative's details", required: false },
    {
      id: "authority",
      label: "Authority section with original dated signatures of applicant and representative",
      required: false,
      hint: "required if represented",
    },
    { id: "state", label: "Respondent State", required: true },
    { id: "facts", label: "Concise statement of facts in the form", required: true },
    { id: "violations", label: "Alleged violations and arguments", required: true },
    { id: "admissibility", label: "Compliance with art. 35(1): remedies and dates", required: true },
    { id: "extraPages", label: "Further details, at most 20 pages", required: false },
    { id: "documents", label: "Copies of decisions and evidence, in order, numbered and listed", required: true },
    { id: "otherProceedings", label: "Other international proceedings", required: true },
    { id: "anonymity", label: "Reasoned request for anonymity", required: false },
    { id: "signature", label: "Signature", required: true },
  ],
  formalLimits: [
    "the Registry's form is mandatory and all fields must be filled",
    "supplement at most 20 pages",
    "sent by post; date of dispatch counts",
  ],
  outcome: "Binding judgment with just satisfaction",
  verification: {
    how: "Rule 47 text on laweuro.com (version with the authority section) and sutyajnik.ru; echr.coe.int page; notes of 2022/1 on europeancourt.org; four-month rule and postal rule from general knowledge",
    confidence: "high",
    textSeen: true,
  },
  statesWarning: "RU: only facts up to 16 September 2022. BY and KZ: never.",
} satisfies Procedure;

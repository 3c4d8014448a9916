import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "achpr-56",
  name: "Communication to the African Commission (arts. 55-56 African Charter)",
  mandateIds: ["achpr-commission"],
  instrumentIds: ["achpr"],
  whoMaySubmit: "Anyone, including NGOs; the author need not be the victim",
  admissibility: [
    "names the author (may ask for anonymity)",
    "compatible with the Charter",
    "not in disparaging or insulting language",
    "not based only on news from the mass media",
    "local remedies exhausted unless unduly prolonged",
    "submitted within a reasonable period",
    "not already settled under the UN Charter, the AU or this Charter",
  ],
  requiredFields: [
    { id: "author", label: "Author's name, nationality, address, signature", required: true },
    { id: "anonymity", label: "Request for anonymity", required: false },
    { id: "victims", label: "Name of the victim or victims, where possible", required: true },
    { id: "state", label: "State Party", required: true },
    { id: "authority", label: "Authority that is responsible or has taken note", required: true },
    { id: "facts", label: "Account of the act complained of with place and date", required: true },
    { id: "articles", label: "Articles of the Charter, if possible", required: false },
    { id: "localRemedies", label: "Steps to exhaust local remedies or why not", required: true },
    { id: "otherProcedures", label: "Any other international procedure", required: true },
    { id: "urgency", label: "Request for provisional measures", required: false },
    { id: "evidence", label: "Evidence other than media reports", required: true },
  ],
  formalLimits: ["working languages of the African Union", "send to the Secretariat in Banjul"],
  outcome: "Decision on admissibility and merits with recommendations",
  verification: {
    how: "art. 56 text on vilp.de; FIDH and other guides on docslib.org and pdfslide.us; the field list follows the Commission's rule on the contents of communications from general knowledge (rule number not verified)",
    confidence: "high",
    textSeen: true,
  },
  note: "The media-only bar makes measurement logs and own statements essential.",
} satisfies Procedure;

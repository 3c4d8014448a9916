import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "op1-individual",
  name: "Individual communication to the Human Rights Committee under OP1",
  mandateIds: ["un-ccpr"],
  instrumentIds: ["iccpr", "iccpr-op1"],
  whoMaySubmit:
    "Individuals who claim to be victims, or a representative with written authority or a convincing reason why none can be had; not organisations as such on behalf of the public",
  admissibility: [
    "the State is a party to ICCPR and OP1 when the complaint is lodged, and the facts (or continuing effects) fall after entry into force",
    "author is personally affected; no actio popularis (members of watchdog associations were accepted in CCPR/C/137/D/2888/2016 para. 6.5)",
    "not anonymous (identity may be withheld from the State's public record on request)",
    "domestic remedies exhausted, or shown to be unavailable, ineffective or unreasonably prolonged",
    "same matter not before another international procedure (wider reservations apply for some States)",
    "sufficiently substantiated, not abusive, within the Covenant",
    "no fixed time limit in OP1, but delay of more than five years after exhaustion (or three years after another procedure) may be an abuse (Committee rule 99(c))",
  ],
  requiredFields: [
    { id: "committee", label: "Committee chosen (only one)", required: true },
    { id: "stateParty", label: "State party", required: true },
    { id: "author", label: "Complainant: name, birth date, nationality, address, e-mail", required: true },
    { id: "victim", label: "Victim, if different, and authority to act", required: true },
    { id: "representative", label: "Counsel or representative and signed power", required: true },
    { id: "articles", label: "Articles of the Covenant", required: true },
    { id: "facts", label: "Facts in chronological order", required: true },
    { id: "remedies", label: "Domestic remedies: courts, dates, outcome, or why not exhausted", required: true },
    { id: "otherProcedure", label: "Other international procedure", required: true },
    {
      id: "interimMeasures",
      label: "Request for interim measures",
      required: false,
      hint: "only where irreparable harm is likely",
    },
    { id: "claims", label: "Why the facts violate each article", required: true },
    { id: "reliefSought", label: "Remedy requested", required: true },
    { id: "confidentiality", label: "Request to withhold identity", required: false },
    { id: "annexes", label: "Copies of decisions, laws and evidence, translated", required: true },
    { id: "signature", label: "Date and signature", required: true },
  ],
  formalLimits: [
    "English, French, Russian or Spanish",
    "use the treaty-body form; incomplete forms are not answered",
    "length limits apply in the form (not verified)",
  ],
  outcome: "Views: an authoritative finding with remedies; follow-up by the Committee",
  verification: {
    how: "guidance note on europeancourt.org, academy.ishr.ch, espchhelp.ru, Fact Sheet 7/Rev.2 copies; rule 99(c) from general knowledge",
    confidence: "high",
    textSeen: true,
  },
  statesWarning:
    "Not available: BY (facts or filing after 8 February 2023: filing closed on that day), and States marked not-party in treatyStatus (for example IN, PK, BD, IR, IQ, SY, SD, ET, NG, EG, GA, MM, CN, CU, ZW, TZ, KE, MZ).",
} satisfies Procedure;

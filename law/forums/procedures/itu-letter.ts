import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "itu-letter",
  name: "Letter to the ITU Secretary-General about suspension of the international service",
  mandateIds: ["itu-sg"],
  instrumentIds: ["itu-constitution"],
  whoMaySubmit: "Anyone may write; only Members have rights under the Constitution",
  admissibility: ["not a complaint procedure; the letter asks for information and good offices"],
  requiredFields: [
    { id: "sender", label: "Sender", required: true },
    { id: "state", label: "Member State", required: true },
    { id: "period", label: "Dates and hours (UTC) of the suspension", required: true },
    { id: "service", label: "International service affected (transit, routes, operators, ASNs)", required: true },
    { id: "evidence", label: "Measurement annex", required: true },
    { id: "question", label: "Was notice under art. 35 received and forwarded, and when?", required: true },
    { id: "request", label: "Reminder of arts. 33-35", required: true },
  ],
  formalLimits: ["any official language"],
  outcome: "No decision; an answer or silence can be recorded as evidence",
  verification: {
    how: "art. 35 on droit-bilingue.ch; practice from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Procedure;

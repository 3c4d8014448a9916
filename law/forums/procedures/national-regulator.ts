import type { Procedure } from "../../../core/mapping/forum.ts";

export default {
  id: "national-regulator",
  name: "Complaint to the national regulator or ministry",
  mandateIds: [],
  instrumentIds: [],
  whoMaySubmit: "Subscribers, users, organisations; rules differ by State",
  admissibility: [
    "usually a written complaint to the operator first",
    "time limits in national law",
    "standing as a subscriber or affected user",
  ],
  requiredFields: [
    { id: "complainant", label: "Name, address, contact", required: true },
    { id: "contract", label: "Operator and contract or number", required: false },
    { id: "service", label: "Service and area", required: true },
    { id: "period", label: "Dates and times", required: true },
    { id: "facts", label: "What failed and how it was measured", required: true },
    { id: "operatorReply", label: "Operator's answer", required: false },
    { id: "legalBasis", label: "Provisions relied on", required: true },
    {
      id: "requests",
      label: "Restoration, copy of the order and its legal basis, refund, investigation",
      required: true,
    },
    { id: "attachments", label: "Evidence", required: true },
    { id: "signature", label: "Date and signature", required: true },
  ],
  formalLimits: ["language of the State"],
  outcome: "Decision or refusal that can later show exhaustion of remedies",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "low", textSeen: false },
  note: "In Belarus, complaints of citizens and legal persons follow the Law on Applications of Citizens and Legal Persons (No. 300-Z of 18 July 2011), from general knowledge. In India, ask for the published order (Anuradha Bhasin; rules of 2024).",
} satisfies Procedure;

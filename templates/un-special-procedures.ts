import type { PetitionTemplate } from "../core/petition/template.ts";

export default {
  id: "un-special-procedures",
  parts: [
    { id: "opening", kind: "opening", contents: "blocks" },
    { id: "context", kind: "numbered", contents: "blocks" },
    { id: "facts", kind: "numbered", contents: "blocks" },
    { id: "explanations", kind: "numbered", contents: "blocks" },
    { id: "law", kind: "numbered", contents: "blocks" },
    { id: "requests", kind: "numbered", contents: "blocks" },
    { id: "signatories", kind: "signatories", contents: "blocks" },
    { id: "timeline", kind: "annex", contents: "timeline" },
    { id: "measurements", kind: "annex", contents: "measurements" },
    { id: "exhibits", kind: "annex", contents: "exhibits" },
    { id: "authorities", kind: "annex", contents: "authorities" },
    { id: "check", kind: "annex", contents: "check" },
  ],
  glanceRows: ["state", "period", "what", "rights", "asked", "names", "check"],
  forums: [
    "un-sr-foe",
    "un-sr-foaa",
    "un-sr-hrd",
    "un-sr-privacy",
    "un-sr-belarus",
    "un-sr-russia",
    "un-sr-iran",
    "un-sr-myanmar",
  ],
  forumLanguages: ["en", "es", "fr"],
  citationStyle: "un",
  requiredParts: ["opening", "facts", "explanations", "law", "requests", "signatories"],
} satisfies PetitionTemplate;

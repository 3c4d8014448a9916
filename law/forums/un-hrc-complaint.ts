import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-hrc-complaint",
  kind: "un-procedure",
  officialName: "Complaint Procedure of the Human Rights Council",
  titles: {
    en: {
      title: {
        text: "complaint procedure of the Human Rights Council",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "procédure de plainte du Conseil des droits de l’homme",
        gender: "f",
        also: [{ text: "procédure de requête" }],
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      title: {
        text: "procedimiento de denuncia del Consejo de Derechos Humanos",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "процедура рассмотрения жалоб Совета по правам человека",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: { title: { text: "人权理事会申诉程序", verification: { basis: "general-knowledge", confidence: "high" } } },
    ar: {
      title: {
        text: "إجراء تقديم الشكاوى لمجلس حقوق الإنسان",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      title: {
        text: "працэдура разгляду скаргаў Савета па правах чалавека",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "процедура розгляду скарг Ради з прав людини",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    fa: {
      title: { text: "رویهٔ شکایت شورای حقوق بشر", verification: { basis: "general-knowledge", confidence: "low" } },
    },
  },
  establishedBy: "HRC resolution 5/1 (2007)",
  competence: { kind: "all" },
  accepts:
    "Consistent patterns of gross and reliably attested violations; confidential; domestic remedies must be exhausted unless ineffective",
  channels: [
    {
      name: "Complaint procedure page",
      address: "https://www.ohchr.org/en/hr-bodies/hrc/complaint-procedure/hrc-complaint-procedure-index",
      seen: false,
    },
  ],
  requiredFields: [
    "author (not anonymous)",
    "State concerned",
    "facts and rights violated",
    "remedies exhausted",
    "other procedures used",
  ],
  languages: ["en", "fr", "es", "ar", "ru", "zh"],
  verification: {
    how: "scope named in the OHCHR civil-society handbook copy on dokumen.tips; rest from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

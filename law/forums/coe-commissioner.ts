import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "coe-commissioner",
  kind: "regional",
  officialName: "Council of Europe Commissioner for Human Rights",
  titles: {
    en: {
      title: {
        text: "Council of Europe Commissioner for Human Rights",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Commissaire aux droits de l’homme du Conseil de l’Europe",
        gender: "m",
        verification: { basis: "published", confidence: "high", source: "NGO" },
      },
    },
    es: {
      title: {
        text: "Comisario para los Derechos Humanos del Consejo de Europa",
        gender: "m",
        also: [{ text: "Comisaria", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Комиссар Совета Европы по правам человека",
        gender: "m",
        verification: { basis: "published", confidence: "high", source: "NGO" },
      },
    },
    zh: { title: { text: "欧洲委员会人权专员", verification: { basis: "general-knowledge", confidence: "medium" } } },
    ar: {
      title: {
        text: "مفوض مجلس أوروبا لحقوق الإنسان",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      title: {
        text: "Камісар Савета Еўропы па правах чалавека",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    uk: {
      title: {
        text: "Комісар Ради Європи з прав людини",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    fa: {
      title: { text: "کمیسر حقوق بشر شورای اروپا", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  establishedBy: "Committee of Ministers Resolution (99)50",
  competence: { kind: "listed", states: ["TR", "AZ", "UA"] },
  accepts: "Information from individuals and NGOs; no individual complaints; may intervene in cases before the Court",
  channels: [
    { name: "Office page", address: "https://www.coe.int/en/web/commissioner", seen: false },
    { name: "Mailbox", address: "commissioner@coe.int", seen: false },
  ],
  requiredFields: ["sender", "facts", "request"],
  languages: ["en", "fr"],
  verification: {
    how: "coe.int carries the Commissioner's comment on arbitrary Internet blocking; the rest from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

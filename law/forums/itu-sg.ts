import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "itu-sg",
  kind: "un-specialised-agency",
  officialName: "Secretary-General of the International Telecommunication Union",
  titles: {
    en: {
      title: {
        text: "Secretary-General of the International Telecommunication Union",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Secrétaire général de l’Union internationale des télécommunications",
        gender: "m",
        also: [{ text: "Secrétaire générale", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Secretario General de la Unión Internacional de Telecomunicaciones",
        gender: "m",
        also: [{ text: "Secretaria General", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "ITUTXT" },
      },
    },
    ru: {
      title: {
        text: "Генеральный секретарь Международного союза электросвязи",
        gender: "m",
        verification: { basis: "official", confidence: "high", source: "ITUTXT" },
      },
    },
    zh: {
      title: { text: "国际电信联盟秘书长", verification: { basis: "official", confidence: "high", source: "ITUTXT" } },
    },
    ar: {
      title: {
        text: "الأمين العام للاتحاد الدولي للاتصالات",
        gender: "m",
        also: [{ text: "الأمينة العامة", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      title: {
        text: "Генеральны сакратар Міжнароднага саюза электрасувязі",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    uk: {
      title: {
        text: "Генеральний секретар Міжнародного союзу електрозв’язку",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    fa: {
      title: {
        text: "دبیرکل اتحادیهٔ بین\u200cالمللی مخابرات",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
  },
  establishedBy: "ITU Constitution art. 11",
  competence: { kind: "all" },
  accepts:
    "Receives Members' notices of suspension under art. 35; has no individual complaint procedure. A letter can ask whether a notice was given and that Members be reminded of arts. 33-35.",
  channels: [
    {
      name: "ITU General Secretariat, Place des Nations, 1211 Geneva 20",
      address: "https://www.itu.int/en/osg/Pages/default.aspx",
      seen: false,
    },
    { name: "General mailbox", address: "itumail@itu.int", seen: false },
  ],
  requiredFields: [
    "sender",
    "State and dates",
    "international service affected",
    "question whether notice under art. 35 was received",
  ],
  languages: ["en", "fr", "es", "ar", "ru", "zh"],
  verification: {
    how: "role under art. 35 on droit-bilingue.ch; contact from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

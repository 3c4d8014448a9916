import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-sr-russia",
  kind: "un-special-procedure",
  officialName: "Special Rapporteur on the situation of human rights in the Russian Federation",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur on the situation of human rights in the Russian Federation",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial sur la situation des droits de l’homme en Fédération de Russie",
        gender: "m",
        also: [{ text: "Rapporteuse spéciale …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Relator Especial sobre la situación de los derechos humanos en la Federación de Rusia",
        gender: "m",
        also: [{ text: "Relatora Especial …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросу о положении в области прав человека в Российской Федерации",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      title: {
        text: "俄罗斯联邦人权状况特别报告员",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      title: {
        text: "المقرر الخاص المعني بحالة حقوق الإنسان في الاتحاد الروسي",
        gender: "m",
        also: [{ text: "المقررة الخاصة المعنية بحالة حقوق الإنسان في الاتحاد الروسي", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па становішчы з правамі чалавека ў Расійскай Федэрацыі",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Спеціальний доповідач щодо становища з правами людини в Російській Федерації",
        gender: "m",
        also: [{ text: "Спеціальна доповідачка …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گزارشگر ویژهٔ وضعیت حقوق بشر در فدراسیون روسیه",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "HRC resolution 51/25 (2022)",
  lastKnownRenewal:
    "HRC resolution 60/21 (7 October 2025, 20-8-18); earlier 51/25, 54/23, 57/20 (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
  competence: { kind: "listed", states: ["RU"] },
  accepts:
    "Letters of allegation (past facts), urgent appeals (ongoing or imminent), other letters (laws, bills, policies or practices). Domestic remedies need not be exhausted; the source need not have ECOSOC status. Not anonymous, not politically motivated or abusive, not based only on media reports.",
  channels: [
    {
      name: "Online submission form of the Special Procedures",
      address: "https://spsubmission.ohchr.org/",
      seen: false,
    },
    {
      name: "General mailbox for urgent cases",
      address: "urgent-action@ohchr.org",
      seen: true,
      note: "named on academy.ishr.ch; a newer copy of that page omits it, so prefer the form",
    },
  ],
  requiredFields: [
    "identity of the sender (kept confidential)",
    "alleged victim(s): person, group or community",
    "alleged perpetrator(s), State or non-State, with substantiated detail",
    "date, place and detailed description of what happened (past, ongoing or imminent)",
    "for laws or policies: the text and why it breaches standards",
    "consent of the victims or their families to the letter and to use of names",
    "steps already taken nationally or internationally",
  ],
  languages: ["en", "fr", "es"],
  verification: {
    how: "submission rules on idsn.org, topoin.com (copy of the OHCHR form page), academy.ishr.ch; from general knowledge; renewing resolutions by title and date in the list of Council decisions",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

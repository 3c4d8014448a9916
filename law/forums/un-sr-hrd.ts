import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-sr-hrd",
  kind: "un-special-procedure",
  officialName: "Special Rapporteur on the situation of human rights defenders",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur on the situation of human rights defenders",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial sur la situation des défenseurs et défenseuses des droits humains",
        gender: "m",
        also: [
          {
            text: "Rapporteuse spéciale sur la situation des défenseurs et défenseuses des droits humains",
            gender: "f",
          },
          {
            text: "Rapporteur spécial sur la situation des défenseurs des droits de l’homme",
            gender: "m",
            note: "older documents",
          },
        ],
        verification: { basis: "official", confidence: "high", source: "OHCHR" },
      },
      note: "the mandate’s page now says défenseurs et défenseuses des droits humains; documents up to about 2020 say défenseurs des droits de l’homme",
    },
    es: {
      title: {
        text: "Relator Especial sobre la situación de los defensores de los derechos humanos",
        gender: "m",
        also: [{ text: "Relatora Especial …", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "25/18" },
      },
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросу о положении правозащитников",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      note: "правозащитник, not «защитник прав человека»",
    },
    zh: {
      title: {
        text: "人权维护者处境问题特别报告员",
        verification: { basis: "official", confidence: "high", source: "34/5" },
      },
      note: "维护者, not 捍卫者 (the form of NGOs)",
    },
    ar: {
      title: {
        text: "المقرر الخاص المعني بحالة المدافعين عن حقوق الإنسان",
        gender: "m",
        also: [{ text: "المقررة الخاصة المعنية بحالة المدافعين عن حقوق الإنسان", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па пытанні аб становішчы праваабаронцаў",
        gender: "m",
        also: [{ text: "Спецыяльная дакладчыца …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Спеціальний доповідач з питань становища правозахисників",
        gender: "m",
        also: [{ text: "Спеціальна доповідачка …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گزارشگر ویژهٔ وضعیت مدافعان حقوق بشر",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
  },
  establishedBy: "Commission on Human Rights resolution 2000/61",
  lastKnownRenewal:
    "HRC resolution 61/22 (30 March 2026); earlier 7/8, 16/5, 25/18, 34/5, 43/16, 52/4 (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
  competence: { kind: "all" },
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
    {
      name: "Mandate mailbox (current style)",
      address: "hrc-sr-defenders@un.org",
      seen: false,
      note: "from general knowledge; check on the mandate's page before use",
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
    how: "submission rules on idsn.org, topoin.com (copy of the OHCHR form page), academy.ishr.ch; all from general knowledge; renewing resolutions by title and date in the list of Council decisions",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-sr-belarus",
  kind: "un-special-procedure",
  officialName: "Special Rapporteur on the situation of human rights in Belarus",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur on the situation of human rights in Belarus",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial sur la situation des droits de l’homme au Bélarus",
        gender: "m",
        also: [{ text: "Rapporteuse spéciale …", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "OHCHR" },
      },
      note: "Bélarus, not Biélorussie",
    },
    es: {
      title: {
        text: "Relator Especial sobre la situación de los derechos humanos en Belarús",
        gender: "m",
        also: [{ text: "Relatora Especial …", gender: "f" }],
        verification: { basis: "published", confidence: "high", source: "NGO" },
      },
      note: "Belarús, not Bielorrusia",
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросу о положении в области прав человека в Беларуси",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      title: {
        text: "白俄罗斯人权状况特别报告员",
        also: [{ text: "白俄罗斯人权状况问题特别报告员" }],
        verification: { basis: "official", confidence: "high", source: "23/15" },
      },
    },
    ar: {
      title: {
        text: "المقرر الخاص المعني بحالة حقوق الإنسان في بيلاروس",
        gender: "m",
        also: [{ text: "المقررة الخاصة المعنية بحالة حقوق الإنسان في بيلاروس", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "50/20" },
      },
      note: "بيلاروس, not بيلاروسيا",
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па становішчы з правамі чалавека ў Беларусі",
        gender: "m",
        also: [{ text: "Спецыяльная дакладчыца …", gender: "f" }],
        verification: { basis: "published", confidence: "medium", source: "SPRING" },
      },
      note: "the usual press short form is спецдакладчык па Беларусі",
    },
    uk: {
      title: {
        text: "Спеціальний доповідач щодо становища з правами людини в Білорусі",
        gender: "m",
        also: [{ text: "Спеціальна доповідачка …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گزارشگر ویژهٔ وضعیت حقوق بشر در بلاروس",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "HRC resolution 20/13 (2012)",
  lastKnownRenewal:
    "HRC resolution 58/19 (3 April 2025); a further resolution on Belarus, 61/26 (30 March 2026, 28-4-15), is listed but its text was not read (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
  competence: { kind: "listed", states: ["BY"] },
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
      address: "hrc-sr-belarus@un.org",
      seen: false,
      note: "from general knowledge; check on the mandate's page before use",
    },
    {
      name: "Mandate mailbox (as used in August 2020)",
      address: "sr-belarus@ohchr.org",
      seen: true,
      note: "seen in the NGO appeal of 10 August 2020; superseded, kept for archives only",
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
    how: "submission rules on idsn.org, topoin.com (copy of the OHCHR form page), academy.ishr.ch; 2022 extension in the OHCHR press release; mailbox on ccl.org.ua; establishing resolution from general knowledge; renewing resolutions by title and date in the list of Council decisions",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-sr-foe",
  kind: "un-special-procedure",
  officialName: "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial sur la promotion et la protection du droit à la liberté d’opinion et d’expression",
        gender: "m",
        also: [{ text: "Rapporteuse spéciale …", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "UNOG" },
      },
    },
    es: {
      title: {
        text: "Relator Especial sobre la promoción y protección del derecho a la libertad de opinión y de expresión",
        gender: "m",
        also: [{ text: "Relatora Especial …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросу о поощрении и защите права на свободу мнений и их свободное выражение",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      title: {
        text: "促进和保护意见和表达自由权问题特别报告员",
        also: [{ text: "增进和保护见解自由和言论自由权问题特别报告员" }],
        verification: { basis: "official", confidence: "high", source: "32/38" },
      },
    },
    ar: {
      title: {
        text: "المقرر الخاص المعني بتعزيز وحماية الحق في حرية الرأي والتعبير",
        gender: "m",
        also: [{ text: "المقررة الخاصة المعنية بتعزيز وحماية الحق في حرية الرأي والتعبير", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "OHCHR" },
      },
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па пытанні аб заахвочванні і абароне права на свабоду меркаванняў і іх свабоднае выказванне",
        gender: "m",
        also: [{ text: "Спецыяльная дакладчыца …", gender: "f" }],
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Спеціальний доповідач з питань заохочення та захисту права на свободу думки і вільне її вираження",
        gender: "m",
        also: [{ text: "Спеціальна доповідачка …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گزارشگر ویژهٔ ارتقا و حمایت از حق آزادی عقیده و بیان",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "Commission on Human Rights resolution 1993/45; HRC resolution 7/36",
  lastKnownRenewal:
    "HRC resolution 61/14 (30 March 2026); earlier 7/36, 16/4, 25/2, 34/18, 43/4, 52/9 (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
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
      address: "hrc-sr-freedex@un.org",
      seen: false,
      note: "from general knowledge; check on the mandate's page before use",
    },
    {
      name: "Mandate mailbox (as used in August 2020)",
      address: "freedex@ohchr.org",
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
    how: "submission rules on idsn.org, topoin.com (copy of the OHCHR form page), academy.ishr.ch; A/HRC/35/22 names resolution 25/2 as an earlier mandate text; the 2020 mailbox on ccl.org.ua and ifex.org; ; renewing resolutions by title and date in the list of Council decisions",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-sr-foaa",
  kind: "un-special-procedure",
  officialName: "Special Rapporteur on the rights to freedom of peaceful assembly and of association",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur on the rights to freedom of peaceful assembly and of association",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial sur les droits à la liberté de réunion pacifique et à la liberté d’association",
        gender: "m",
        also: [
          { text: "Rapporteur spécial sur le droit de réunion pacifique et la liberté d’association", gender: "m" },
          { text: "Rapporteuse spéciale …", gender: "f" },
        ],
        verification: { basis: "official", confidence: "high", source: "OHCHR" },
      },
    },
    es: {
      title: {
        text: "Relator Especial sobre los derechos a la libertad de reunión pacífica y de asociación",
        gender: "m",
        also: [{ text: "Relatora Especial …", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "OHCHR" },
      },
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросу о правах на свободу мирных собраний и ассоциации",
        gender: "m",
        also: [
          {
            text: "Специальный докладчик по вопросу о праве на свободу мирных собраний и праве на свободу ассоциации",
            note: "2012",
          },
        ],
        verification: { basis: "published", confidence: "medium", source: "20/27" },
      },
    },
    zh: {
      title: {
        text: "和平集会自由权和结社自由权问题特别报告员",
        also: [{ text: "和平集会和结社自由权利问题特别报告员", note: "2012" }],
        verification: { basis: "published", confidence: "medium", source: "20/27" },
      },
    },
    ar: {
      title: {
        text: "المقرر الخاص المعني بالحق في حرية التجمع السلمي وتكوين الجمعيات",
        gender: "m",
        also: [{ text: "المقررة الخاصة المعنية بالحق في حرية التجمع السلمي وتكوين الجمعيات", gender: "f" }],
        verification: { basis: "published", confidence: "high", source: "NGO" },
      },
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па пытанні аб правах на свабоду мірных сходаў і асацыяцый",
        gender: "m",
        also: [{ text: "Спецыяльная дакладчыца …", gender: "f" }],
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Спеціальний доповідач з питань прав на свободу мирних зібрань та об’єднань",
        gender: "m",
        also: [{ text: "Спеціальна доповідачка …", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گزارشگر ویژهٔ حقوق آزادی تجمع مسالمت\u200cآمیز و تشکل",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "HRC resolution 15/21 (2010)",
  lastKnownRenewal:
    "HRC resolution 59/4 (4 July 2025, three years); earlier 15/21, 24/5, 32/32, 41/12, 50/17 (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
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
      address: "hrc-sr-freeassembly@un.org",
      seen: false,
      note: "from general knowledge; check on the mandate's page before use",
    },
    {
      name: "Mandate mailbox (as used in August 2020)",
      address: "freeassembly@ohchr.org",
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
    how: "submission rules on idsn.org, topoin.com (copy of the OHCHR form page), academy.ishr.ch; resolutions 15/21 and 24/5 on ijrcenter.org and humanrightshouse.org; 2022 renewal in the OHCHR press release (number from general knowledge); mailbox on ccl.org.ua; renewing resolutions by title and date in the list of Council decisions",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

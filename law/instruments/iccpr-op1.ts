import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "iccpr-op1",
  kind: "treaty",
  legalForce: "binding",
  officialTitle: "Optional Protocol to the International Covenant on Civil and Political Rights",
  shortTitle: "ICCPR-OP1",
  symbol: "A/RES/2200A (XXI); UNTS vol. 999 p. 171",
  issuingBody: "United Nations General Assembly",
  adopted: "1966-12-16",
  inForce: "1976-03-23",
  url: "https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-international-covenant-civil-and-political",
  verification: {
    how: "eiir.eu entry (adoption, entry into force under article 9); defendersbelarus.org quotes article 12(1)",
    confidence: "high",
    textSeen: true,
  },
  statusUrl: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-5&chapter=4&clang=_en",
  urlStatus: "general-knowledge",
  citation: ["treaty-article", "treaty-paragraph", "treaty-paragraph-short", "treaty-subparagraph", "several-articles"],
  names: {
    en: {
      full: {
        text: "Optional Protocol to the International Covenant on Civil and Political Rights",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "the Optional Protocol",
      of: "of the Optional Protocol",
    },
    fr: {
      full: {
        text: "Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques",
        gender: "m",
        verification: { basis: "published", confidence: "high", source: "NGO" },
      },
      short: "le Protocole facultatif",
      of: "du Protocole facultatif",
    },
    es: {
      full: {
        text: "Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "el Protocolo Facultativo",
      of: "del Protocolo Facultativo",
    },
    ru: {
      full: {
        text: "Факультативный протокол к Международному пакту о гражданских и политических правах",
        gender: "m",
        verification: { basis: "published", confidence: "high", source: "VIEWS" },
      },
      short: "Факультативный протокол",
      of: "Факультативного протокола",
    },
    zh: {
      full: {
        text: "公民及政治权利国际公约任择议定书",
        also: [{ text: "公民权利和政治权利国际公约任择议定书" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "《任择议定书》",
      of: "《任择议定书》",
    },
    ar: {
      full: {
        text: "البروتوكول الاختياري الملحق بالعهد الدولي الخاص بالحقوق المدنية والسياسية",
        gender: "m",
        verification: { basis: "official", confidence: "high", source: "VIEWS" },
      },
      short: "البروتوكول الاختياري",
      of: "من البروتوكول الاختياري",
    },
    be: {
      full: {
        text: "Факультатыўны пратакол да Міжнароднага пакта аб грамадзянскіх і палітычных правах",
        gender: "m",
        verification: { basis: "published", confidence: "high", source: "NN" },
      },
      short: "Факультатыўны пратакол",
      of: "Факультатыўнага пратакола",
    },
    uk: {
      full: {
        text: "Факультативний протокол до Міжнародного пакту про громадянські і політичні права",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      short: "Факультативний протокол",
      of: "Факультативного протоколу",
    },
    fa: {
      full: {
        text: "پروتکل اختیاری میثاق بین\u200cالمللی حقوق مدنی و سیاسی",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      short: "پروتکل اختیاری",
      of: "پروتکل اختیاری",
    },
  },
  provisions: [
    {
      id: "op1-1",
      instrumentId: "iccpr-op1",
      pinpoint: "art. 1",
      gist: "The Committee may receive complaints from individuals under a State Party's jurisdiction who claim to be victims of a violation by it.",
      topics: ["admissibility"],
      elements: ["victim-status", "treaty-in-force"],
      direction: "procedural",
      verification: {
        how: "text with article number on kentlaw.edu, in an ILC handbook and on lexmea.de",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "op1-2-3",
      instrumentId: "iccpr-op1",
      pinpoint: "arts. 2 and 3",
      gist: "Domestic remedies must be exhausted; anonymous, abusive or incompatible complaints are inadmissible.",
      topics: ["admissibility"],
      elements: ["remedies-exhausted", "author-identified", "not-abusive"],
      direction: "procedural",
      verification: {
        how: "text with article numbers on kentlaw.edu, in an ILC handbook and on lexmea.de",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "op1-5-2",
      instrumentId: "iccpr-op1",
      pinpoint: "art. 5(2)",
      gist: "The Committee does not examine a complaint while the same matter is before another international procedure, or before domestic remedies are exhausted unless they are unreasonably prolonged.",
      topics: ["admissibility"],
      elements: ["not-pending-elsewhere", "remedies-exhausted"],
      direction: "procedural",
      verification: {
        how: "applied in CCPR/C/137/D/2888/2016 para. 7(a) and CCPR/C/138/D/2579/2015 para. 7.2 (lszoszk/generalcomments)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "op1-12",
      instrumentId: "iccpr-op1",
      pinpoint: "art. 12",
      gist: "A State may denounce the Protocol in writing with effect three months after receipt; complaints lodged before that date remain valid.",
      topics: ["admissibility", "jurisdiction"],
      elements: ["treaty-in-force"],
      direction: "procedural",
      verification: {
        how: "art. 12(1) quoted on defendersbelarus.org; the saving clause (12(2)) from general knowledge",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;

import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "udhr",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Universal Declaration of Human Rights",
  shortTitle: "UDHR",
  symbol: "A/RES/217(III) A",
  issuingBody: "United Nations General Assembly",
  adopted: "1948-12-10",
  url: "https://www.un.org/en/about-us/universal-declaration-of-human-rights",
  verification: {
    how: "general knowledge of the compiler; passage not read; the instrument is cited as background in nearly every resolution read",
    confidence: "high",
    textSeen: false,
  },
  note: "Not a treaty; several provisions are widely regarded as customary law, which the user must argue, not assume.",
  urlStatus: "general-knowledge",
  citation: ["treaty-article", "treaty-paragraph", "treaty-paragraph-short", "several-articles"],
  names: {
    en: {
      full: {
        text: "Universal Declaration of Human Rights",
        verification: { basis: "official", confidence: "high", source: "UDHR" },
      },
      short: "Universal Declaration",
      of: "of the Universal Declaration",
      abbreviation: "UDHR",
    },
    fr: {
      full: {
        text: "Déclaration universelle des droits de l’homme",
        gender: "f",
        verification: { basis: "official", confidence: "high", source: "UDHR" },
      },
      short: "Déclaration universelle",
      of: "de la Déclaration universelle",
      abbreviation: "DUDH",
    },
    es: {
      full: {
        text: "Declaración Universal de Derechos Humanos",
        gender: "f",
        verification: { basis: "official", confidence: "high", source: "UDHR" },
      },
      short: "Declaración Universal",
      of: "de la Declaración Universal",
      abbreviation: "DUDH",
    },
    ru: {
      full: {
        text: "Всеобщая декларация прав человека",
        gender: "f",
        verification: { basis: "official", confidence: "high", source: "UDHR" },
      },
      short: "Всеобщая декларация",
      of: "Всеобщей декларации",
      abbreviation: "ВДПЧ",
    },
    zh: {
      full: { text: "世界人权宣言", verification: { basis: "official", confidence: "high", source: "UDHR" } },
      short: "《宣言》",
      of: "《世界人权宣言》",
    },
    ar: {
      full: {
        text: "الإعلان العالمي لحقوق الإنسان",
        gender: "m",
        verification: { basis: "official", confidence: "high", source: "UDHR" },
      },
      short: "الإعلان العالمي",
      of: "من الإعلان العالمي",
    },
    be: {
      full: {
        text: "Усеагульная дэкларацыя правоў чалавека",
        gender: "f",
        verification: { basis: "published", confidence: "high", source: "UDHR" },
      },
      short: "Усеагульная дэкларацыя",
      of: "Усеагульнай дэкларацыі",
    },
    uk: {
      full: {
        text: "Загальна декларація прав людини",
        gender: "f",
        verification: { basis: "published", confidence: "high", source: "UDHR" },
      },
      short: "Загальна декларація",
      of: "Загальної декларації",
      abbreviation: "ЗДПЛ",
    },
    fa: {
      full: {
        text: "اعلامیهٔ جهانی حقوق بشر",
        verification: { basis: "published", confidence: "high", source: "UDHR" },
      },
      short: "اعلامیهٔ جهانی",
      of: "اعلامیهٔ جهانی",
    },
  },
  provisions: [
    {
      id: "udhr-19",
      instrumentId: "udhr",
      pinpoint: "art. 19",
      gist: "Everyone may hold opinions and express themselves, including seeking, receiving and imparting information through any media and across borders.",
      topics: ["freedom-of-expression", "access-to-information", "media-freedom"],
      elements: ["interference"],
      direction: "supports-petitioner",
      verification: {
        how: "article number and wording read in copies of the Declaration on GitHub",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "udhr-20",
      instrumentId: "udhr",
      pinpoint: "art. 20(1)",
      gist: "Everyone may assemble peacefully and associate.",
      topics: ["assembly", "association"],
      elements: ["interference", "assembly-link"],
      direction: "supports-petitioner",
      verification: {
        how: "article number and wording read in copies of the Declaration on GitHub",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "udhr-21",
      instrumentId: "udhr",
      pinpoint: "art. 21",
      gist: "Everyone may take part in government and the will of the people is expressed in genuine periodic elections.",
      topics: ["political-participation-elections"],
      elements: ["election-link"],
      direction: "supports-petitioner",
      verification: {
        how: "article number and wording read in copies of the Declaration on GitHub",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;

import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "adrdm",
  kind: "regional-declaration",
  legalForce: "soft",
  officialTitle: "American Declaration of the Rights and Duties of Man",
  shortTitle: "American Declaration",
  issuingBody: "Ninth International Conference of American States",
  adopted: "1948-05-02",
  url: "https://www.oas.org/en/iachr/mandate/basics/american-declaration-rights-and-duties-of-man.pdf",
  verification: {
    how: "IACHR press release 117/12 and derechos.org (10 September 2013) treat it as the standard that binds OAS members outside the Convention; exact day from general knowledge",
    confidence: "medium",
    textSeen: false,
  },
  urlStatus: "general-knowledge",
  citation: ["treaty-article", "treaty-paragraph", "treaty-paragraph-short", "several-articles"],
  names: {
    en: {
      full: {
        text: "American Declaration of the Rights and Duties of Man",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "the American Declaration",
      of: "of the American Declaration",
    },
    fr: {
      full: {
        text: "Déclaration américaine des droits et devoirs de l’homme",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "la Déclaration américaine",
      of: "de la Déclaration américaine",
    },
    es: {
      full: {
        text: "Declaración Americana de los Derechos y Deberes del Hombre",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "la Declaración Americana",
      of: "de la Declaración Americana",
    },
    ru: {
      full: {
        text: "Американская декларация прав и обязанностей человека",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "Американская декларация",
      of: "Американской декларации",
    },
    zh: {
      full: { text: "美洲人的权利和义务宣言", verification: { basis: "general-knowledge", confidence: "high" } },
      short: "《美洲宣言》",
      of: "《美洲宣言》",
    },
    ar: {
      full: {
        text: "الإعلان الأمريكي لحقوق وواجبات الإنسان",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "الإعلان الأمريكي",
      of: "من الإعلان الأمريكي",
    },
    be: {
      full: {
        text: "Амерыканская дэкларацыя правоў і абавязкаў чалавека",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "Амерыканская дэкларацыя",
      of: "Амерыканскай дэкларацыі",
    },
    uk: {
      full: {
        text: "Американська декларація прав і обов’язків людини",
        gender: "f",
        verification: { basis: "published", confidence: "high", source: "UKLAW" },
      },
      short: "Американська декларація",
      of: "Американської декларації",
    },
    fa: {
      full: {
        text: "اعلامیهٔ آمریکایی حقوق و تکالیف بشر",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "اعلامیهٔ آمریکایی",
      of: "اعلامیهٔ آمریکایی",
    },
  },
  provisions: [
    {
      id: "adrdm-4",
      instrumentId: "adrdm",
      pinpoint: "art. IV",
      gist: "Everyone has freedom of investigation, opinion, expression and dissemination by any medium.",
      topics: ["freedom-of-expression"],
      elements: ["interference"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "high",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;

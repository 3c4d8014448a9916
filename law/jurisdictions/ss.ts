import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "ss",
  alpha2: "SS",
  alpha3: "SSD",
  names: {
    en: {
      common: { text: "South Sudan", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "South Sudan", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the Republic of South Sudan",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "South Sudanese",
      demonym: "South Sudanese",
      forPetitions: "South Sudan",
    },
    fr: {
      common: { text: "Soudan du Sud", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Soudan du Sud (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République du Soudan du Sud",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "sud-soudanais",
      demonym: "Sud-soudanais",
      article: "le",
      forPetitions: "Soudan du Sud",
    },
    es: {
      common: { text: "Sudán del Sur", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Sudán del Sur",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la República de Sudán del Sur",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "sursudanés",
      demonym: "sursudanés",
      forPetitions: "Sudán del Sur",
    },
    ru: {
      common: { text: "Южный Судан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Южный Судан", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Республика Южный Судан",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "южносуданский",
      demonym: "южносуданец",
      forPetitions: "Южный Судан",
    },
    zh: {
      common: { text: "南苏丹", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "南苏丹", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "南苏丹共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "南苏丹人",
      forPetitions: "南苏丹",
    },
    ar: {
      common: { text: "جنوب السودان", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "جنوب السودان",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "جمهورية جنوب السودان",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "جنوب سوداني",
      demonym: "جنوب سوداني",
      forPetitions: "جنوب السودان",
    },
    be: {
      common: { text: "Паўднёвы Судан", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Рэспубліка Паўднёвы Судан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "паўднёвасуданскі",
      demonym: "паўднёвасуданец",
      forPetitions: "Паўднёвы Судан",
    },
    uk: {
      common: {
        text: "Південний Судан",
        verification: { basis: "reference-data", source: "CLDR", confidence: "high" },
      },
      official: {
        text: "Республіка Південний Судан",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "південносуданський",
      demonym: "південносуданець",
      forPetitions: "Південний Судан",
    },
    fa: {
      common: { text: "سودان جنوبی", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری سودان جنوبی",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "سودان جنوبی",
      demonym: "سودان جنوبی",
      note: "no common adjective; phrase with the country name",
      forPetitions: "سودان جنوبی",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [],
} satisfies Jurisdiction;

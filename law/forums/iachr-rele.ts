import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "iachr-rele",
  kind: "regional",
  officialName: "Special Rapporteur for Freedom of Expression of the Inter-American Commission on Human Rights",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur for Freedom of Expression of the Inter-American Commission on Human Rights",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial pour la liberté d’expression de la Commission interaméricaine des droits de l’homme",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Relator Especial para la Libertad de Expresión de la Comisión Interamericana de Derechos Humanos",
        gender: "m",
        also: [{ text: "Relatoría Especial (the office)", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросам свободы выражения мнений Межамериканской комиссии по правам человека",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      title: {
        text: "美洲人权委员会言论自由问题特别报告员",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      title: {
        text: "المقرر الخاص المعني بحرية التعبير التابع للجنة البلدان الأمريكية لحقوق الإنسان",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па свабодзе выказвання Міжамерыканскай камісіі па правах чалавека",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Спеціальний доповідач зі свободи вираження поглядів Міжамериканської комісії з прав людини",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گزارشگر ویژهٔ آزادی بیان کمیسیون بین\u200cآمریکایی حقوق بشر",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "Created by the Commission in 1997 (97th session)",
  lastKnownRenewal: "permanent office",
  competence: { kind: "described", description: "OAS members" },
  accepts: "Information, requests for statements, support to petitions and precautionary measures",
  channels: [
    { name: "Office page", address: "https://www.oas.org/en/iachr/expression/", seen: true },
    { name: "Mailbox", address: "cidhexpresion@oas.org", seen: false },
  ],
  requiredFields: ["sender", "State and dates", "facts", "sources"],
  languages: ["en", "es", "pt", "fr"],
  verification: {
    how: "oas.org pages of the Office; creation and mailbox from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

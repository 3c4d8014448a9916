import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "osce-moscow",
  kind: "regional",
  officialName: "OSCE Moscow Mechanism (invoked by participating States)",
  titles: {
    en: {
      title: { text: "Moscow Mechanism of the OSCE", verification: { basis: "general-knowledge", confidence: "high" } },
    },
    fr: {
      title: {
        text: "Mécanisme de Moscou de l’OSCE",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Mecanismo de Moscú de la OSCE",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Московский механизм ОБСЕ",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: { title: { text: "欧安组织莫斯科机制", verification: { basis: "general-knowledge", confidence: "high" } } },
    ar: {
      title: { text: "آلية موسكو", gender: "f", verification: { basis: "general-knowledge", confidence: "high" } },
    },
    be: {
      title: {
        text: "Маскоўскі механізм АБСЕ",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    uk: {
      title: {
        text: "Московський механізм ОБСЄ",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    fa: {
      title: {
        text: "سازوکار مسکوی سازمان امنیت و همکاری اروپا",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "Moscow Document 1991",
  competence: { kind: "listed", states: ["BY", "RU", "KZ", "KG", "TJ", "TM", "UZ", "TR", "AZ", "UA"] },
  accepts:
    "NGOs cannot invoke it but can supply material to States and to the appointed rapporteur; used for Belarus in 2020 and later",
  channels: [{ name: "OSCE ODIHR", address: "https://www.osce.org/odihr/human_dimension_mechanisms", seen: false }],
  requiredFields: ["facts", "sources"],
  languages: ["en", "ru"],
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
} satisfies Forum;

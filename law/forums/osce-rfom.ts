import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "osce-rfom",
  kind: "regional",
  officialName: "OSCE Representative on Freedom of the Media",
  titles: {
    en: {
      title: {
        text: "OSCE Representative on Freedom of the Media",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Représentant de l’OSCE pour la liberté des médias",
        gender: "m",
        also: [{ text: "Représentante", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Representante de la OSCE para la Libertad de los Medios de Comunicación",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Представитель ОБСЕ по вопросам свободы средств массовой информации",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {
      title: { text: "欧安组织媒体自由问题代表", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
    ar: {
      title: {
        text: "ممثل منظمة الأمن والتعاون في أوروبا المعني بحرية وسائط الإعلام",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      title: {
        text: "Прадстаўнік АБСЕ па пытаннях свабоды сродкаў масавай інфармацыі",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Представник ОБСЄ з питань свободи засобів масової інформації",
        gender: "m",
        also: [{ text: "Представниця ОБСЄ з питань свободи медіа", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      note: "the OSCE site now also uses медіа",
    },
    fa: {
      title: {
        text: "نمایندهٔ سازمان امنیت و همکاری اروپا در امور آزادی رسانه\u200cها",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "Permanent Council Decision No. 193 (5 November 1997)",
  competence: { kind: "listed", states: ["BY", "RU", "KZ", "KG", "TJ", "TM", "UZ", "TR", "AZ", "UA"] },
  accepts:
    "Information on serious breaches of media freedom in the 57 participating States; no formal complaint procedure",
  channels: [
    { name: "Office page and contact form", address: "https://www.osce.org/fom", seen: false },
    { name: "Mailbox", address: "pm-fom@osce.org", seen: false },
  ],
  requiredFields: ["sender", "media affected", "facts, dates, sources"],
  languages: ["en", "ru"],
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
} satisfies Forum;

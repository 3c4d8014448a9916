import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "achpr-sr-foe",
  kind: "regional",
  officialName: "Special Rapporteur on Freedom of Expression and Access to Information in Africa",
  titles: {
    en: {
      title: {
        text: "Special Rapporteur on Freedom of Expression and Access to Information in Africa",
        verification: { basis: "official", confidence: "high", source: "ACHPRDECL" },
      },
    },
    fr: {
      title: {
        text: "Rapporteur spécial sur la liberté d’expression et l’accès à l’information en Afrique",
        gender: "m",
        also: [{ text: "Rapporteure spéciale", gender: "f" }],
        verification: { basis: "official", confidence: "high", source: "ACHPRTXT" },
      },
    },
    es: {
      title: {
        text: "Relator Especial sobre la Libertad de Expresión y el Acceso a la Información en África",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      title: {
        text: "Специальный докладчик по вопросу о свободе выражения мнений и доступе к информации в Африке",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      title: {
        text: "非洲表达自由和获取信息问题特别报告员",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      title: {
        text: "المقرر الخاص المعني بحرية التعبير والوصول إلى المعلومات في أفريقيا",
        gender: "m",
        also: [{ text: "المقررة الخاصة", gender: "f" }],
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      title: {
        text: "Спецыяльны дакладчык па свабодзе выказвання і доступе да інфармацыі ў Афрыцы",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Спеціальний доповідач з питань свободи вираження поглядів і доступу до інформації в Африці",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گزارشگر ویژهٔ آزادی بیان و دسترسی به اطلاعات در آفریقا",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  establishedBy: "ACHPR/Res.71(XXXVI)04 (2004), widened by ACHPR/Res.122(XXXXII)07",
  lastKnownRenewal: "renewed with the Commission's terms",
  competence: { kind: "described", description: "African Union members (except Morocco for the Charter)" },
  accepts: "Information and requests for urgent appeals; NGOs with observer status may speak at sessions",
  channels: [
    {
      name: "Mechanism page of the Commission",
      address: "https://achpr.au.int/en/mechanisms/special-rapporteur-freedom-expression-and-access-information",
      seen: false,
    },
    { name: "Secretariat mailbox", address: "au-banjul@africanunion.org", seen: false },
  ],
  requiredFields: ["sender", "State and dates", "facts", "articles of the Charter", "request"],
  languages: ["en", "fr", "ar", "pt"],
  verification: {
    how: "mandate named in the recitals of the 2019 Declaration (africanlii.org); resolutions and addresses from general knowledge",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-gie-belarus",
  kind: "un-investigative-body",
  officialName: "Group of Independent Experts on the Situation of Human Rights in Belarus",
  titles: {
    en: {
      title: {
        text: "Group of Independent Experts on the Situation of Human Rights in Belarus",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Groupe d’experts indépendants sur la situation des droits de l’homme au Bélarus",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Grupo de Expertos Independientes sobre la Situación de los Derechos Humanos en Belarús",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      title: {
        text: "Группа независимых экспертов по положению в области прав человека в Беларуси",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      title: { text: "白俄罗斯人权状况独立专家组", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
    ar: {
      title: {
        text: "فريق الخبراء المستقلين المعني بحالة حقوق الإنسان في بيلاروس",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      title: {
        text: "Група незалежных экспертаў па становішчы з правамі чалавека ў Беларусі",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Група незалежних експертів щодо становища з правами людини в Білорусі",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: {
        text: "گروه کارشناسان مستقل دربارهٔ وضعیت حقوق بشر در بلاروس",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
  },
  establishedBy: "HRC resolution 55/27 (2024)",
  lastKnownRenewal:
    "HRC resolution 58/19 (3 April 2025); a further resolution on Belarus, 61/26 (30 March 2026, 28-4-15), is listed but its text was not read (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
  competence: { kind: "listed", states: ["BY"] },
  accepts: "Information and evidence on violations in Belarus since 1 May 2020",
  channels: [
    {
      name: "Page of the Group on the OHCHR site",
      address: "https://www.ohchr.org/en/hr-bodies/hrc/gie-belarus/index",
      seen: false,
    },
  ],
  requiredFields: [
    "source and contact",
    "facts with date and place",
    "evidence and how it was obtained",
    "consent and confidentiality wishes",
  ],
  languages: ["en", "ru"],
  verification: {
    how: "general knowledge of the compiler; passage not read; renewing resolutions by title and date in the list of Council decisions",
    confidence: "low",
    textSeen: false,
  },
} satisfies Forum;

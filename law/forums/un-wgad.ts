import type { Forum } from "../../core/mapping/forum.ts";

export default {
  id: "un-wgad",
  kind: "un-special-procedure",
  officialName: "Working Group on Arbitrary Detention",
  titles: {
    en: {
      title: {
        text: "Working Group on Arbitrary Detention",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      title: {
        text: "Groupe de travail sur la détention arbitraire",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      title: {
        text: "Grupo de Trabajo sobre la Detención Arbitraria",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      title: {
        text: "Рабочая группа по произвольным задержаниям",
        gender: "f",
        verification: { basis: "published", confidence: "high", source: "SPRING" },
      },
    },
    zh: { title: { text: "任意拘留问题工作组", verification: { basis: "general-knowledge", confidence: "high" } } },
    ar: {
      title: {
        text: "الفريق العامل المعني بالاحتجاز التعسفي",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    be: {
      title: {
        text: "Рабочая група па адвольных затрыманнях",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    uk: {
      title: {
        text: "Робоча група з питань свавільних затримань",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      title: { text: "گروه کاری بازداشت خودسرانه", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  establishedBy: "Commission on Human Rights resolution 1991/42",
  lastKnownRenewal:
    "HRC resolution 60/8 (6 October 2025); earlier 51/8 (list of Human Rights Council decisions, lszoszk/hrc-voting, to March 2026)",
  competence: { kind: "all" },
  accepts:
    "Individual cases of detention; relevant where people were detained for reporting on or protesting during a shutdown. Accepts information from the persons, their families or representatives including NGOs.",
  channels: [
    {
      name: "Model questionnaire on the OHCHR site",
      address: "https://www.ohchr.org/en/special-procedures/wg-arbitrary-detention",
      seen: false,
    },
    { name: "Mailbox", address: "hrc-wg-ad@un.org", seen: false },
  ],
  requiredFields: [
    "identity of the person",
    "circumstances, date and place of arrest",
    "authority responsible",
    "legal basis invoked",
    "reasons why the detention is arbitrary",
    "domestic steps taken",
    "consent",
  ],
  languages: ["en", "fr", "es"],
  verification: {
    how: "academy.ishr.ch notes the stricter source rule; the rest from general knowledge; renewing resolutions by title and date in the list of Council decisions",
    confidence: "medium",
    textSeen: true,
  },
} satisfies Forum;

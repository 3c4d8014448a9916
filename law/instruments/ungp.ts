import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "ungp",
  kind: "declaration",
  legalForce: "soft",
  officialTitle:
    'Guiding Principles on Business and Human Rights: Implementing the United Nations "Protect, Respect and Remedy" Framework',
  shortTitle: "UN Guiding Principles",
  symbol: "A/HRC/17/31, annex; A/HRC/RES/17/4",
  issuingBody: "UN Human Rights Council (endorsed by resolution 17/4)",
  adopted: "2011-06-16",
  url: "https://docs.un.org/en/A/HRC/17/31",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "high", textSeen: false },
  urlStatus: "built-from-symbol",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Guiding Principles on Business and Human Rights: Implementing the United Nations “Protect, Respect and Remedy” Framework",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "the Guiding Principles",
    },
    fr: {
      full: {
        text: "Principes directeurs relatifs aux entreprises et aux droits de l’homme : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "les Principes directeurs",
    },
    es: {
      full: {
        text: "Principios Rectores sobre las Empresas y los Derechos Humanos: puesta en práctica del marco de las Naciones Unidas para “proteger, respetar y remediar”",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "los Principios Rectores",
    },
    ru: {
      full: {
        text: "Руководящие принципы предпринимательской деятельности в аспекте прав человека: осуществление рамок Организации Объединенных Наций в отношении «защиты, соблюдения и средств правовой защиты»",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "Руководящие принципы",
    },
    zh: {
      full: {
        text: "工商企业与人权指导原则:实施联合国“保护、尊重和补救”框架",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "《指导原则》",
    },
    ar: {
      full: {
        text: "المبادئ التوجيهية بشأن الأعمال التجارية وحقوق الإنسان: تنفيذ إطار الأمم المتحدة المعنون ”الحماية والاحترام والانتصاف“",
        verification: { basis: "published", confidence: "high", source: "ARPRESS" },
      },
      short: "المبادئ التوجيهية",
    },
    be: {
      full: {
        text: "Кіруючыя прынцыпы прадпрымальніцкай дзейнасці ў аспекце правоў чалавека",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "Кіруючыя прынцыпы",
    },
    uk: {
      full: {
        text: "Керівні принципи щодо бізнесу і прав людини",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      short: "Керівні принципи",
    },
    fa: {
      full: {
        text: "اصول راهنمای کسب\u200cوکار و حقوق بشر",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "اصول راهنما",
    },
  },
  provisions: [
    {
      id: "ungp-11-13",
      instrumentId: "ungp",
      pinpoint: "Principles 11-13",
      gist: "Companies must respect human rights, avoid causing or contributing to harm and seek to prevent harm linked to their operations.",
      topics: ["due-diligence-of-companies"],
      elements: ["company-due-diligence"],
      direction: "supports-petitioner",
      verification: {
        how: "Principle 11 read in a file on GitHub; Principles 12-13 from general knowledge",
        confidence: "high",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "pinpoint",
    },
    {
      id: "ungp-17-19",
      instrumentId: "ungp",
      pinpoint: "Principles 17-19",
      gist: "Companies carry out due diligence: assess, act, track and communicate.",
      topics: ["due-diligence-of-companies"],
      elements: ["company-due-diligence"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "high",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "pinpoint",
    },
    {
      id: "ungp-21",
      instrumentId: "ungp",
      pinpoint: "Principle 21",
      gist: "Companies communicate how they address impacts, formally where risks are severe.",
      topics: ["due-diligence-of-companies", "transparency"],
      elements: ["company-transparency"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "high",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "pinpoint",
    },
    {
      id: "ungp-22-31",
      instrumentId: "ungp",
      pinpoint: "Principles 22 and 31",
      gist: "Companies remedy harm that they caused or contributed to, and grievance mechanisms must meet criteria of effectiveness.",
      topics: ["due-diligence-of-companies", "effective-remedy"],
      elements: ["effective-remedy"],
      direction: "supports-petitioner",
      verification: {
        how: "Principle 31 on globalnaps.org; Principle 22 quoted in A/HRC/35/22, para. 73 (read)",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "ungp-23",
      instrumentId: "ungp",
      pinpoint: "Principle 23",
      gist: "Where local law conflicts with rights, companies seek ways to honour the principles.",
      topics: ["due-diligence-of-companies"],
      elements: ["company-challenge"],
      direction: "supports-petitioner",
      verification: { how: "text on globalnaps.org", confidence: "high", textSeen: true, pinpointStatus: "seen" },
      citeAs: "pinpoint",
    },
    {
      id: "ungp-29",
      instrumentId: "ungp",
      pinpoint: "Principle 29",
      gist: "Companies set up or join grievance mechanisms at operational level.",
      topics: ["due-diligence-of-companies", "effective-remedy"],
      elements: ["effective-remedy"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "high",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "pinpoint",
    },
    {
      id: "ungp-15",
      instrumentId: "ungp",
      pinpoint: "Principle 15",
      gist: "To meet the responsibility to respect, companies need a policy commitment, due diligence and processes for remediation.",
      topics: ["due-diligence-of-companies"],
      elements: ["company-due-diligence"],
      direction: "supports-petitioner",
      verification: {
        how: "text read in a file on GitHub",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;

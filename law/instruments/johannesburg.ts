import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "johannesburg",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Johannesburg Principles on National Security, Freedom of Expression and Access to Information",
  shortTitle: "Johannesburg Principles",
  symbol: "E/CN.4/1996/39, annex",
  issuingBody: "Expert group convened by ARTICLE 19 and the University of the Witwatersrand",
  adopted: "1995-10-01",
  url: "https://docs.un.org/en/E/CN.4/1996/39",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
  urlStatus: "built-from-symbol",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Johannesburg Principles on National Security, Freedom of Expression and Access to Information",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "the Johannesburg Principles",
    },
    fr: {
      full: {
        text: "Principes de Johannesburg relatifs à la sécurité nationale, à la liberté d’expression et à l’accès à l’information",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      short: "les Principes de Johannesburg",
    },
    es: {
      full: {
        text: "Principios de Johannesburgo sobre la Seguridad Nacional, la Libertad de Expresión y el Acceso a la Información",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      short: "los Principios de Johannesburgo",
    },
    ru: {
      full: {
        text: "Йоханнесбургские принципы «Национальная безопасность, свобода выражения мнений и доступ к информации»",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      short: "Йоханнесбургские принципы",
    },
    zh: {
      full: {
        text: "关于国家安全、表达自由和获取信息的约翰内斯堡原则",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      short: "《约翰内斯堡原则》",
    },
    ar: {
      full: {
        text: "مبادئ جوهانسبرغ المتعلقة بالأمن القومي وحرية التعبير والوصول إلى المعلومات",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      short: "مبادئ جوهانسبرغ",
    },
    be: {
      full: {
        text: "Ёханесбургскія прынцыпы нацыянальнай бяспекі, свабоды выказвання і доступу да інфармацыі",
        verification: { basis: "proposed", confidence: "low" },
      },
      short: "Ёханесбургскія прынцыпы",
    },
    uk: {
      full: {
        text: "Йоганнесбурзькі принципи щодо національної безпеки, свободи вираження поглядів і доступу до інформації",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "Йоганнесбурзькі принципи",
    },
    fa: {
      full: {
        text: "اصول ژوهانسبورگ دربارهٔ امنیت ملی، آزادی بیان و دسترسی به اطلاعات",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
      short: "اصول ژوهانسبورگ",
    },
  },
  provisions: [
    {
      id: "johannesburg-2",
      instrumentId: "johannesburg",
      pinpoint: "Principle 2",
      gist: "A national-security restriction is illegitimate if its real purpose is to protect the government from embarrassment or to hide wrongdoing.",
      topics: ["legitimate-aim"],
      elements: ["aim-not-pretext"],
      direction: "supports-petitioner",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument-with-warning",
    },
    {
      id: "johannesburg-6",
      instrumentId: "johannesburg",
      pinpoint: "Principle 6",
      gist: "Expression may be punished as a threat to national security only if it is meant to incite imminent violence, is likely to, and has a direct and immediate link to that violence.",
      topics: ["legitimate-aim", "necessity-proportionality", "burden-of-proof"],
      elements: ["concrete-threat-shown", "burden-on-state"],
      direction: "supports-petitioner",
      verification: {
        how: "A/HRC/17/27, para. 36, footnote 18 (read), gives the test and names Principle 6; the Principles themselves not read",
        confidence: "high",
        textSeen: false,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;

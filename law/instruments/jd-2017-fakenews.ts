import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "jd-2017-fakenews",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: 'Joint Declaration on Freedom of Expression and "Fake News", Disinformation and Propaganda',
  shortTitle: "Joint Declaration 2017",
  issuingBody: "UN, OSCE, OAS and African Commission special mandates on freedom of expression",
  adopted: "2017-03-03",
  url: "https://www.osce.org/fom/302796",
  verification: {
    how: "eos.cartercenter.org quote 9771 gives paragraph 1(f); date in the recital list of the 2020 declaration; OSCE document number from general knowledge",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Joint Declaration on Freedom of Expression and “Fake News”, Disinformation and Propaganda",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Déclaration conjointe sur la liberté d’expression et les fausses nouvelles (« fake news »), la désinformation et la propagande",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Declaración Conjunta sobre libertad de expresión y “noticias falsas” (“fake news”), desinformación y propaganda",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Совместная декларация о свободе выражения мнений, а также «фейковых» новостях, дезинформации и пропаганде",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {},
    ar: {
      full: {
        text: "الإعلان المشترك بشأن حرية التعبير و”الأخبار الزائفة“ والتضليل الإعلامي والدعاية",
        gender: "m",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    be: {},
    uk: {
      full: {
        text: "Спільна декларація про свободу вираження поглядів та «фейкові новини», дезінформацію і пропаганду",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {},
  },
  provisions: [
    {
      id: "jd2017-1f",
      instrumentId: "jd-2017-fakenews",
      pinpoint: "para. 1(f)",
      gist: "State-mandated blocking of entire sites, addresses, ports or protocols is extreme and needs law, necessity, no less intrusive alternative and due process.",
      topics: ["website-blocking", "legality", "necessity-proportionality"],
      elements: ["law-exists", "least-intrusive", "independent-oversight"],
      direction: "supports-petitioner",
      verification: {
        how: "eos.cartercenter.org quote 9771 gives text and pinpoint",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;

import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "coe-rec-2016-5",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Recommendation CM/Rec(2016)5 of the Committee of Ministers to member States on Internet freedom",
  shortTitle: "CM/Rec(2016)5",
  symbol: "CM/Rec(2016)5",
  issuingBody: "Committee of Ministers of the Council of Europe",
  adopted: "2016-04-13",
  url: "https://search.coe.int/cm?i=09000016806415fa",
  verification: {
    how: "eos.cartercenter.org quote 9605 gives paragraph 2.2.1; adoption date and search id from general knowledge",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  names: {
    en: {
      full: {
        text: "Recommendation CM/Rec(2016)5 of the Committee of Ministers to member States on Internet freedom",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Recommandation CM/Rec(2016)5 du Comité des Ministres aux États membres sur la liberté d’internet",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "Recomendación CM/Rec(2016)5 del Comité de Ministros a los Estados miembros sobre la libertad en Internet",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ru: {
      full: {
        text: "Рекомендация CM/Rec(2016)5 Комитета министров государствам-членам о свободе Интернета",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {},
    ar: {},
    be: {
      full: {
        text: "Рэкамендацыя CM/Rec(2016)5 Камітэта міністраў дзяржавам-членам аб свабодзе Інтэрнэту",
        gender: "f",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Рекомендація CM/Rec(2016)5 Комітету Міністрів державам-членам щодо свободи Інтернету",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {},
  },
  provisions: [
    {
      id: "coe-2016-5-221",
      instrumentId: "coe-rec-2016-5",
      pinpoint: "Appendix, para. 2.2.1",
      gist: "Any measure to block or restrict an entire platform or communication tool must meet article 10's legality, legitimacy and proportionality.",
      topics: ["website-blocking", "necessity-proportionality", "legality"],
      elements: ["law-exists", "legitimate-aim", "proportionate"],
      direction: "supports-petitioner",
      verification: {
        how: "eos.cartercenter.org quote 9605 gives text and pinpoint",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "coe-2016-5-gen",
      instrumentId: "coe-rec-2016-5",
      pinpoint: "Recommendation, para. 3",
      gist: "A national decision or measure that restricts rights on the Internet must accord with international obligations and rest on law, be necessary and proportionate, and leave room for remedies and the right to be heard.",
      topics: ["website-blocking", "effective-remedy"],
      elements: ["law-exists", "proportionate", "effective-remedy", "affected-parties-notified"],
      direction: "supports-petitioner",
      verification: {
        how: "text on rm.coe.int and in other copies",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
    {
      id: "coe-2016-5-35",
      instrumentId: "coe-rec-2016-5",
      pinpoint: "appendix, para. 3.5",
      gist: "Restrictions on peaceful assembly and association in relation to the Internet must satisfy article 11 of the Convention.",
      topics: ["assembly", "association"],
      elements: ["assembly-link", "law-exists", "proportionate"],
      direction: "supports-petitioner",
      verification: {
        how: "eos.cartercenter.org quote 9615 gives text and paragraph",
        confidence: "high",
        textSeen: true,
        pinpointStatus: "seen",
      },
      citeAs: "pinpoint",
    },
  ],
} satisfies Instrument;

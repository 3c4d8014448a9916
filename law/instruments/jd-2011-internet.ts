import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "jd-2011-internet",
  kind: "declaration",
  legalForce: "soft",
  officialTitle: "Joint Declaration on Freedom of Expression and the Internet",
  shortTitle: "Joint Declaration 2011",
  issuingBody: "UN, OSCE, OAS and African Commission special mandates on freedom of expression",
  adopted: "2011-06-01",
  url: "https://www.oas.org/en/iachr/expression/showarticle.asp?artID=849&lID=1",
  verification: {
    how: "text-id.123dok.com opening of the text; OAS press release R50/11 (artID=848) summarises the shutdown and blocking rules; the artID of the declaration itself was not seen",
    confidence: "high",
    textSeen: true,
  },
  urlStatus: "general-knowledge",
  citation: ["principle", "un-document"],
  names: {
    en: {
      full: {
        text: "Joint Declaration on Freedom of Expression and the Internet",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Déclaration conjointe sur la liberté d’expression et Internet",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    es: {
      full: {
        text: "Declaración Conjunta sobre Libertad de Expresión e Internet",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Совместная декларация о свободе выражения мнений и Интернете",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    zh: {
      full: {
        text: "关于表达自由与互联网的联合宣言",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    ar: {
      full: {
        text: "الإعلان المشترك بشأن حرية التعبير والإنترنت",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
    be: {
      full: {
        text: "Сумесная дэкларацыя аб свабодзе выказвання і Інтэрнэце",
        gender: "f",
        verification: { basis: "proposed", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Спільна декларація про свободу вираження поглядів та Інтернет",
        gender: "f",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {
      full: {
        text: "اعلامیهٔ مشترک دربارهٔ آزادی بیان و اینترنت",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
  },
  provisions: [
    {
      id: "jd2011-3",
      instrumentId: "jd-2011-internet",
      pinpoint: "para. 3(a)",
      gist: "Mandatory blocking of whole sites, addresses, ports, protocols or types of use is an extreme measure that only international standards can justify.",
      topics: ["website-blocking", "necessity-proportionality"],
      elements: ["content-specific", "proportionate", "no-collateral-effect"],
      direction: "supports-petitioner",
      verification: {
        how: "OAS press release R50/11 calls such blocking extreme; paragraph number from general knowledge",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument",
    },
    {
      id: "jd2011-5",
      instrumentId: "jd-2011-internet",
      pinpoint: "para. 5",
      gist: "Traffic should not be discriminated against by device, content, author, origin, destination or application.",
      topics: ["throttling-net-neutrality"],
      elements: ["equal-traffic-treatment"],
      direction: "supports-petitioner",
      verification: {
        how: "dig.watch says the declaration covers net neutrality; paragraph number from general knowledge",
        confidence: "medium",
        textSeen: false,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument-with-warning",
    },
    {
      id: "jd2011-6b",
      instrumentId: "jd-2011-internet",
      pinpoint: "para. 6(b)",
      gist: "Cutting off the Internet, or parts of it, for whole populations or segments can never be justified, not even on public-order or security grounds; the same goes for slow-downs.",
      topics: ["internet-shutdown", "throttling-net-neutrality"],
      elements: ["not-blanket", "equal-traffic-treatment"],
      direction: "supports-petitioner",
      verification: {
        how: "rule summarised in OAS press release R50/11; paragraph number and slow-down clause from general knowledge",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "general-knowledge",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;

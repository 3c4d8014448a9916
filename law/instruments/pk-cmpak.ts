import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "pk-cmpak",
  kind: "judgment",
  legalForce: "persuasive",
  officialTitle:
    "CM Pak (Pvt) Ltd v. Pakistan Telecommunication Authority (F.A.O. 42 of 2016); Ministry of IT v. CM Pak (Civil Appeals 977-978 of 2018)",
  shortTitle: "CM Pak v. PTA",
  symbol: "F.A.O. No. 42 of 2016; C.A. 977 and 978 of 2018",
  issuingBody: "Islamabad High Court, reversed by the Supreme Court of Pakistan",
  adopted: "2018-02-26",
  url: "https://www.supremecourt.gov.pk/",
  verification: {
    how: "scribd and pdfkul copies of the Islamabad High Court judgment; docslib.org copy of the Supreme Court order heard 22 April 2020; Business Recorder 23 April 2020",
    confidence: "high",
    textSeen: true,
  },
  note: "ADVERSE: the 2018 ruling that suspension needs a proclamation of emergency was set aside on 22 April 2020. Do not cite the 2018 ruling alone.",
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  documentWord: "judgment",
  nameNote:
    'Case names stay in the language of the judgment; only the words around them are translated. "v." becomes c. in French, c. in Spanish, против in Russian, супраць in Belarusian, проти in Ukrainian, 诉 in Chinese, ضد in Arabic, علیه in Persian.',
  names: {
    en: {
      full: {
        text: "CM Pak (Pvt) Ltd v. Pakistan Telecommunication Authority (F.A.O. 42 of 2016); Ministry of IT v. CM Pak (Civil Appeals 977-978 of 2018)",
        verification: { basis: "law-facts", confidence: "medium" },
      },
    },
    fr: {},
    es: {},
    ru: {},
    zh: {},
    ar: {},
    be: {},
    uk: {},
    fa: {},
  },
  provisions: [
    {
      id: "pk-cmpak-2020",
      instrumentId: "pk-cmpak",
      gist: "The Supreme Court set aside the ruling that limited suspension to proclaimed emergencies, while noting that directions should be reasonable and fair.",
      topics: ["internet-shutdown", "legality"],
      elements: ["law-exists"],
      direction: "adverse",
      verification: {
        how: "docslib.org order and Business Recorder 23 April 2020",
        confidence: "medium",
        textSeen: true,
        pinpointStatus: "not-established",
      },
      citeAs: "instrument",
    },
  ],
} satisfies Instrument;

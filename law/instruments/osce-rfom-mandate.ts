import type { Instrument } from "../../core/mapping/instrument.ts";

export default {
  id: "osce-rfom-mandate",
  kind: "resolution",
  legalForce: "soft",
  officialTitle: "Mandate of the OSCE Representative on Freedom of the Media",
  shortTitle: "OSCE RFoM mandate",
  symbol: "PC.DEC/193",
  issuingBody: "OSCE Permanent Council",
  adopted: "1997-11-05",
  url: "https://www.osce.org/pc/40131",
  verification: { how: "general knowledge of the compiler; passage not read", confidence: "medium", textSeen: false },
  urlStatus: "general-knowledge",
  citation: ["un-document"],
  names: {
    en: {
      full: {
        text: "Mandate of the OSCE Representative on Freedom of the Media",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    fr: {
      full: {
        text: "Mandat du Représentant de l’OSCE pour la liberté des médias",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    es: {
      full: {
        text: "Mandato del Representante de la OSCE para la Libertad de los Medios de Comunicación",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    ru: {
      full: {
        text: "Мандат Представителя ОБСЕ по вопросам свободы средств массовой информации",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
    },
    zh: {},
    ar: {},
    be: {
      full: {
        text: "Мандат Прадстаўніка АБСЕ па пытаннях свабоды сродкаў масавай інфармацыі",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    uk: {
      full: {
        text: "Мандат Представника ОБСЄ з питань свободи засобів масової інформації",
        gender: "m",
        verification: { basis: "general-knowledge", confidence: "low" },
      },
    },
    fa: {},
  },
  provisions: [],
} satisfies Instrument;

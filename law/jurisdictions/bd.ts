import type { Jurisdiction } from "../../core/mapping/jurisdiction.ts";

export default {
  id: "bd",
  alpha2: "BD",
  alpha3: "BGD",
  names: {
    en: {
      common: { text: "Bangladesh", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Bangladesh", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "the People’s Republic of Bangladesh",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "Bangladeshi",
      demonym: "Bangladeshi",
      forPetitions: "Bangladesh",
    },
    fr: {
      common: { text: "Bangladesh", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: {
        text: "Bangladesh (le)",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      official: {
        text: "la République populaire du Bangladesh",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "bangladais",
      demonym: "Bangladais",
      article: "le",
      forPetitions: "Bangladesh",
    },
    es: {
      common: { text: "Bangladés", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Bangladesh", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "la República Popular de Bangladesh",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "bangladesí",
      demonym: "bangladesí",
      forPetitions: "Bangladesh",
    },
    ru: {
      common: { text: "Бангладеш", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "Бангладеш", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "Народная Республика Бангладеш",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "бангладешский",
      demonym: "бангладешец",
      forPetitions: "Бангладеш",
    },
    zh: {
      common: { text: "孟加拉国", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "孟加拉国", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "孟加拉人民共和国",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      demonym: "孟加拉国人",
      forPetitions: "孟加拉国",
    },
    ar: {
      common: { text: "بنغلاديش", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      unShort: { text: "بنغلاديش", verification: { basis: "reference-data", source: "UNTERM", confidence: "high" } },
      official: {
        text: "جمهورية بنغلاديش الشعبية",
        verification: { basis: "reference-data", source: "UNTERM", confidence: "high" },
      },
      adjective: "بنغلاديشي",
      demonym: "بنغلاديشي",
      forPetitions: "بنغلاديش",
    },
    be: {
      common: { text: "Бангладэш", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Народная Рэспубліка Бангладэш",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "бангладэшскі",
      demonym: "бангладэшац",
      forPetitions: "Бангладэш",
    },
    uk: {
      common: { text: "Бангладеш", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "Народна Республіка Бангладеш",
        verification: { basis: "reference-data", source: "ISO", confidence: "medium" },
      },
      adjective: "бангладеський",
      demonym: "бангладешець",
      forPetitions: "Бангладеш",
    },
    fa: {
      common: { text: "بنگلادش", verification: { basis: "reference-data", source: "CLDR", confidence: "high" } },
      official: {
        text: "جمهوری خلق بنگلادش",
        verification: { basis: "general-knowledge", confidence: "medium" },
        note: "the reference list has an error or an old form here",
      },
      adjective: "بنگلادشی",
      demonym: "بنگلادشی",
      forPetitions: "بنگلادش",
    },
  },
  adjectiveVerification: {
    basis: "general-knowledge",
    confidence: "medium",
    checked: "spelling dictionaries for fr, es, ru, be, uk, fa; words unknown to them were looked at one by one",
  },
  rules: [
    {
      id: "bd-2001-97",
      state: "BD",
      kind: "statute",
      statute:
        "Bangladesh Telecommunication Regulation Act, 2001, as amended by the Bangladesh Telecommunication Regulation (Amendment) Ordinance, 2026",
      officialTitle: "বাংলাদেশ টেলিযোগাযোগ (সংশোধন) অধ্যাদেশ (খসড়ার শিরোনাম: ২০২৫; জারি: ২০২৬)",
      officialLanguage: "bn",
      pinpoint: "s. 97",
      citeAs: "instrument",
      mustCheck: true,
      version: {
        from: "2026-02-05",
        note: "Draft approved by the Advisory Council on 24 December 2025 as an ordinance of 2025; promulgated on 5 February 2026 as the Bangladesh Telecommunication Regulation (Amendment) Ordinance, 2026. Ordinances must be laid before parliament; whether the later parliament kept it was not seen.",
      },
      forbids: "Shutdown, interruption or restriction of Internet or telecommunication services.",
      safeguards: ["absolute wording according to the reports"],
      topics: ["internet-shutdown", "legality"],
      elements: ["not-blanket", "law-exists"],
      verification: {
        how: "khaborwala.com 11 February 2026 (promulgation, name); bssnews.net 24 December 2025 (section 97, under any circumstances); unb.com.bd, newstv24.com",
        confidence: "medium",
        textSeen: false,
        sourceType: "secondary",
        pinpointStatus: "seen",
      },
      note: "Facts before 5 February 2026 (such as July 2024) fall under the former text, which was not read; press shows that orders of July 2024 went out by messaging application with ministerial approval (bangladeshissue.com).",
      address: { kind: "site", url: "http://bdlaws.minlaw.gov.bd/", status: "general-knowledge" },
    },
    {
      id: "bd-const-39-43",
      state: "BD",
      kind: "constitution",
      statute: "Constitution of the People's Republic of Bangladesh, 1972 (2014)",
      officialTitle: "গণপ্রজাতন্ত্রী বাংলাদেশের সংবিধান",
      officialLanguage: "bn",
      pinpoint: "art. 43",
      citeAs: "pinpoint",
      version: {
        from: "1972-12-16",
        note: "Edition read: 1972 (2014). Start date from general knowledge. Check for later amendment.",
      },
      permits: "Reasonable restrictions by law for State security, public order, morality or health.",
      forbids:
        "Breach of the privacy of correspondence and other means of communication outside reasonable restrictions by law.",
      safeguards: [],
      topics: ["privacy"],
      elements: ["communications-privacy-affected"],
      verification: {
        how: "opening of the article read in an English edition (Constitute collection)",
        confidence: "high",
        textSeen: true,
        sourceType: "excerpt",
        pinpointStatus: "seen",
      },
      note: "Art. 39 guarantees thought, conscience and speech (article read without number).",
      address: { kind: "site", url: "http://bdlaws.minlaw.gov.bd/", status: "general-knowledge" },
    },
  ],
} satisfies Jurisdiction;

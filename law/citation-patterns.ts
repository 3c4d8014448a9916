import type { CitationPattern } from "../core/mapping/term.ts";

/** How each kind of document is cited in nine languages. */
export const citationPatterns: readonly CitationPattern[] = [
  {
    id: "treaty-article",
    forms: {
      en: { text: "article {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fr: { text: "article {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: { text: "artículo {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      ru: { text: "статья {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      zh: { text: "第{a_han}条", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "المادة {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: { text: "артыкул {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "стаття {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fa: { text: "مادهٔ {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "treaty-paragraph",
    forms: {
      en: { text: "article {a}, paragraph {p}", verification: { basis: "general-knowledge", confidence: "high" } },
      fr: {
        text: "article {a}, paragraphe {p}",
        verification: { basis: "published", confidence: "medium", source: "VIEWS" },
      },
      es: { text: "artículo {a}, párrafo {p}", verification: { basis: "general-knowledge", confidence: "high" } },
      ru: { text: "пункт {p} статьи {a}", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      zh: { text: "第{a_han}条第{p_han}款", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      ar: {
        text: "الفقرة {p} من المادة {a}",
        verification: { basis: "official", confidence: "high", source: "VIEWS" },
      },
      be: { text: "пункт {p} артыкула {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "пункт {p} статті {a}", verification: { basis: "general-knowledge", confidence: "high" } },
      fa: { text: "بند {p} مادهٔ {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "treaty-paragraph-short",
    forms: {
      en: { text: "art. {a} ({p})", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      fr: { text: "art. {a} (par. {p})", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      es: { text: "art. {a}, párr. {p}", verification: { basis: "general-knowledge", confidence: "high" } },
      ru: { text: "п. {p} ст. {a}", verification: { basis: "general-knowledge", confidence: "high" } },
      zh: { text: "第{a_han}条第{p_han}款", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      ar: { text: "المادة {a}({p})", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      be: { text: "п. {p} арт. {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "п. {p} ст. {a}", verification: { basis: "general-knowledge", confidence: "high" } },
      fa: { text: "بند {p} مادهٔ {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "treaty-subparagraph",
    forms: {
      en: {
        text: "article {a}, paragraph {p} ({s})",
        verification: { basis: "official", confidence: "high", source: "VIEWS" },
      },
      fr: {
        text: "article {a}, paragraphe {p} {s})",
        verification: { basis: "official", confidence: "high", source: "VIEWS" },
      },
      es: {
        text: "artículo {a}, párrafo {p} {s})",
        verification: { basis: "official", confidence: "high", source: "46/20" },
      },
      ru: {
        text: "подпункт {s}) пункта {p} статьи {a}",
        verification: { basis: "official", confidence: "high", source: "VIEWS" },
      },
      zh: {
        text: "第{a_han}条第{p_han}款({s_zh})项",
        verification: { basis: "official", confidence: "high", source: "VIEWS" },
      },
      ar: {
        text: "الفقرة {p}({s_ar}) من المادة {a}",
        verification: { basis: "official", confidence: "high", source: "VIEWS" },
      },
      be: {
        text: "падпункт {s}) пункта {p} артыкула {a}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      uk: {
        text: "підпункт {s}) пункту {p} статті {a}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      fa: { text: "قسمت {s_fa} بند {p} مادهٔ {a}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "several-articles",
    forms: {
      en: { text: "articles {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fr: { text: "articles {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: { text: "artículos {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
      ru: { text: "статьи {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
      zh: { text: "第{list_han}条", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "المواد {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: { text: "артыкулы {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "статті {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fa: { text: "مواد {list}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "general-comment",
    forms: {
      en: {
        text: "general comment No. {n} ({year}), para. {p}",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      fr: {
        text: "observation générale no {n} ({year}), par. {p}",
        verification: { basis: "general-knowledge", confidence: "high" },
      },
      es: {
        text: "observación general núm. {n} ({year}), párr. {p}",
        verification: { basis: "official", confidence: "high", source: "GC37" },
      },
      ru: {
        text: "замечание общего порядка № {n} ({year}), п. {p}",
        verification: { basis: "official", confidence: "high", source: "GC37" },
      },
      zh: {
        text: "第{n}号一般性意见({year}年),第{p}段",
        verification: { basis: "official", confidence: "high", source: "GC37" },
      },
      ar: {
        text: "التعليق العام رقم {n}({year})، الفقرة {p}",
        verification: { basis: "official", confidence: "high", source: "SR2674" },
      },
      be: {
        text: "заўвага агульнага парадку № {n} ({year}), п. {p}",
        verification: { basis: "proposed", confidence: "low" },
      },
      uk: {
        text: "зауваження загального порядку № {n} ({year}), п. {p}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      fa: { text: "تفسیر عمومی شمارهٔ {n} ({year})، بند {p}", verification: { basis: "proposed", confidence: "low" } },
    },
  },
  {
    id: "hrc-resolution",
    forms: {
      en: {
        text: "Human Rights Council resolution {n}, para. {p}",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
      fr: {
        text: "résolution {n} du Conseil des droits de l’homme, par. {p}",
        verification: { basis: "official", confidence: "high", source: "50/55" },
      },
      es: {
        text: "resolución {n} del Consejo de Derechos Humanos, párr. {p}",
        verification: { basis: "official", confidence: "high", source: "47/16" },
      },
      ru: {
        text: "резолюция {n} Совета по правам человека, п. {p}",
        verification: { basis: "official", confidence: "high", source: "50/17" },
      },
      zh: {
        text: "人权理事会第{n}号决议,第{p}段",
        verification: { basis: "official", confidence: "high", source: "34/5" },
      },
      ar: {
        text: "قرار مجلس حقوق الإنسان {n}، الفقرة {p}",
        verification: { basis: "official", confidence: "high", source: "50/17" },
      },
      be: {
        text: "рэзалюцыя {n} Савета па правах чалавека, п. {p}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      uk: {
        text: "резолюція {n} Ради з прав людини, п. {p}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      fa: {
        text: "قطعنامهٔ {n} شورای حقوق بشر، بند {p}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
  },
  {
    id: "ga-resolution",
    forms: {
      en: {
        text: "General Assembly resolution {n}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      fr: {
        text: "résolution {n} de l’Assemblée générale",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      es: {
        text: "resolución {n} de la Asamblea General",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      ru: {
        text: "резолюция {n} Генеральной Ассамблеи",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      zh: { text: "大会第{n}号决议", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "قرار الجمعية العامة {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: {
        text: "рэзалюцыя {n} Генеральнай Асамблеі",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      uk: {
        text: "резолюція {n} Генеральної Асамблеї",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      fa: { text: "قطعنامهٔ {n} مجمع عمومی", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "un-document",
    forms: {
      en: { text: "{symbol}, para. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fr: { text: "{symbol}, par. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: { text: "{symbol}, párr. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      ru: { text: "{symbol}, п. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      zh: { text: "{symbol},第{p}段", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "{symbol}، الفقرة {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: { text: "{symbol}, п. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "{symbol}, п. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fa: { text: "{symbol}، بند {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "committee-case",
    forms: {
      en: { text: "{name} ({symbol}), para. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fr: { text: "{name} ({symbol}), par. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: { text: "{name} ({symbol}), párr. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      ru: { text: "{name} ({symbol}), п. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      zh: { text: "{name}({symbol}),第{p}段", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "{name} ({symbol})، الفقرة {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: { text: "{name} ({symbol}), п. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "{name} ({symbol}), п. {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fa: { text: "{name} ({symbol})، بند {p}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "committee-communication",
    forms: {
      en: { text: "communication No. {n}", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      fr: { text: "communication no {n}", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      es: { text: "comunicación núm. {n}", verification: { basis: "general-knowledge", confidence: "high" } },
      ru: { text: "сообщение № {n}", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      zh: { text: "第{n}号来文", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      ar: { text: "البلاغ رقم {n}", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
      be: { text: "паведамленне № {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "повідомлення № {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fa: { text: "شکایت فردی شمارهٔ {n}", verification: { basis: "proposed", confidence: "low" } },
    },
  },
  {
    id: "echr-judgment",
    forms: {
      en: {
        text: "{name}, no. {n}, § {p}, {date}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      fr: { text: "{name}, no {n}, § {p}, {date}", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: {
        text: "{name}, núm. {n}, § {p}, {date}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      ru: {
        text: "постановление ЕСПЧ от {date} по делу «{name}», жалоба № {n}, § {p}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      zh: {
        text: "{name},第{n}号申诉,第{p}段,{date}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      ar: {
        text: "{name}، الطلب رقم {n}، الفقرة {p}، {date}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      be: {
        text: "пастанова ЕСПЧ ад {date} па справе «{name}», скарга № {n}, § {p}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      uk: {
        text: "рішення ЄСПЛ від {date} у справі «{name}», заява № {n}, § {p}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
      fa: {
        text: "{name}، شمارهٔ {n}، بند {p}، {date}",
        verification: { basis: "general-knowledge", confidence: "medium" },
      },
    },
  },
  {
    id: "principle",
    forms: {
      en: { text: "principle {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fr: { text: "principe {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: { text: "principio {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      ru: { text: "принцип {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      zh: { text: "原则{n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "المبدأ {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: { text: "прынцып {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "принцип {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fa: { text: "اصل {n}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "itu-provision",
    forms: {
      en: { text: "article {a} (No. {cs})", verification: { basis: "general-knowledge", confidence: "medium" } },
      fr: { text: "article {a} (numéro {cs})", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: {
        text: "artículo {a} (número {cs})",
        verification: { basis: "published", confidence: "medium", source: "ITUTXT" },
      },
      ru: { text: "статья {a} (п. {cs})", verification: { basis: "official", confidence: "high", source: "ITUTXT" } },
      zh: { text: "第{a}条(第{cs}款)", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "المادة {a} (الرقم {cs})", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: { text: "артыкул {a} (п. {cs})", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "стаття {a} (п. {cs})", verification: { basis: "official", confidence: "high", source: "ITUTXT" } },
      fa: { text: "مادهٔ {a} (شمارهٔ {cs})", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
  {
    id: "national-law",
    forms: {
      en: { text: "article {a} of {law}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fr: { text: "article {a} de {law}", verification: { basis: "general-knowledge", confidence: "medium" } },
      es: { text: "artículo {a} de {law}", verification: { basis: "general-knowledge", confidence: "medium" } },
      ru: { text: "статья {a} {law_gen}", verification: { basis: "general-knowledge", confidence: "medium" } },
      zh: { text: "{law}第{a}条", verification: { basis: "general-knowledge", confidence: "medium" } },
      ar: { text: "المادة {a} من {law}", verification: { basis: "general-knowledge", confidence: "medium" } },
      be: { text: "артыкул {a} {law_gen}", verification: { basis: "general-knowledge", confidence: "medium" } },
      uk: { text: "стаття {a} {law_gen}", verification: { basis: "general-knowledge", confidence: "medium" } },
      fa: { text: "مادهٔ {a} {law}", verification: { basis: "general-knowledge", confidence: "medium" } },
    },
  },
];

/** The word for a document of a kind, by language. */
export const documentWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "report-sr": {
    en: "report of the Special Rapporteur",
    fr: "rapport du Rapporteur spécial",
    es: "informe del Relator Especial",
    ru: "доклад Специального докладчика",
    zh: "特别报告员的报告",
    ar: "تقرير المقرر الخاص",
    be: "даклад Спецыяльнага дакладчыка",
    uk: "доповідь Спеціального доповідача",
    fa: "گزارش گزارشگر ویژه",
  },
  judgment: {
    en: "judgment",
    fr: "arrêt",
    es: "sentencia",
    ru: "постановление (ЕСПЧ); решение",
    zh: "判决",
    ar: "حكم",
    be: "пастанова (ЕСПЧ); рашэнне",
    uk: "рішення",
    fa: "رأی",
  },
  views: {
    en: "Views",
    fr: "constatations",
    es: "dictamen",
    ru: "Соображения",
    zh: "意见",
    ar: "آراء",
    be: "Меркаванні",
    uk: "Міркування",
    fa: "نظر (آرای) کمیته",
  },
  decision: {
    en: "decision",
    fr: "décision",
    es: "decisión",
    ru: "решение",
    zh: "决定",
    ar: "قرار",
    be: "рашэнне",
    uk: "рішення",
    fa: "تصمیم",
  },
};

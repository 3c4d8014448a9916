import type { Body } from "../core/mapping/wording.ts";

/** Bodies that issue, decide or receive, with their names in nine languages. */
export const bodies: readonly Body[] = [
  {
    id: "un",
    names: {
      en: {
        full: { text: "United Nations", verification: { basis: "general-knowledge", confidence: "high" } },
        abbreviation: "UN",
      },
      fr: {
        full: {
          text: "Organisation des Nations Unies",
          gender: "f",
          also: [{ text: "Nations Unies" }],
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ONU",
        note: "a short form is “l’ONU” in running text; UN documents prefer Organisation or Nations Unies",
      },
      es: {
        full: {
          text: "Naciones Unidas",
          gender: "f,pl",
          verification: { basis: "official", confidence: "high", source: "47/16" },
        },
        abbreviation: "ONU",
      },
      ru: {
        full: {
          text: "Организация Объединенных Наций",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "50/17" },
        },
        abbreviation: "ООН",
        note: "UN documents write Объединенных without ё",
      },
      zh: { full: { text: "联合国", verification: { basis: "official", confidence: "high", source: "GC37" } } },
      ar: {
        full: {
          text: "الأمم المتحدة",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "50/17" },
        },
      },
      be: {
        full: {
          text: "Арганізацыя Аб’яднаных Нацый",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ААН",
      },
      uk: {
        full: {
          text: "Організація Об’єднаних Націй",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ООН",
      },
      fa: {
        full: { text: "سازمان ملل متحد", verification: { basis: "published", confidence: "high", source: "IRR" } },
      },
    },
  },
  {
    id: "un-ga",
    names: {
      en: { full: { text: "General Assembly", verification: { basis: "general-knowledge", confidence: "high" } } },
      fr: {
        full: {
          text: "Assemblée générale",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "26/L24" },
        },
      },
      es: {
        full: {
          text: "Asamblea General",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "47/16" },
        },
      },
      ru: {
        full: {
          text: "Генеральная Ассамблея",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "50/17" },
        },
      },
      zh: { full: { text: "大会", verification: { basis: "official", confidence: "high", source: "34/5" } } },
      ar: {
        full: {
          text: "الجمعية العامة",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "50/17" },
        },
      },
      be: {
        full: {
          text: "Генеральная Асамблея",
          gender: "f",
          verification: { basis: "published", confidence: "medium", source: "SPRING" },
        },
      },
      uk: {
        full: {
          text: "Генеральна Асамблея",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: { full: { text: "مجمع عمومی", verification: { basis: "general-knowledge", confidence: "medium" } } },
    },
  },
  {
    id: "un-hrc",
    names: {
      en: {
        full: {
          text: "Human Rights Council",
          verification: { basis: "official", confidence: "high", source: "47/16" },
        },
        abbreviation: "HRC",
        abbreviationNote: "avoid: read as Committee",
        note: "never “Human Rights Commission” (ended 2006) and never confused with the Human Rights Committee",
      },
      fr: {
        full: {
          text: "Conseil des droits de l’homme",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/55" },
        },
        abbreviation: "CDH",
        abbreviationNote: "avoid",
      },
      es: {
        full: {
          text: "Consejo de Derechos Humanos",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "47/16" },
        },
        abbreviation: "CDH",
        abbreviationNote: "avoid",
      },
      ru: {
        full: {
          text: "Совет по правам человека",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/17" },
        },
        abbreviation: "СПЧ",
        abbreviationNote: "avoid: in Russia also the presidential council",
      },
      zh: { full: { text: "人权理事会", verification: { basis: "official", confidence: "high", source: "34/5" } } },
      ar: {
        full: {
          text: "مجلس حقوق الإنسان",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/17" },
        },
      },
      be: {
        full: {
          text: "Савет па правах чалавека",
          gender: "m",
          also: [{ text: "Рада па правах чалавека" }],
          verification: { basis: "published", confidence: "medium", source: "SPRING" },
        },
        abbreviation: "СПЧ",
        abbreviationNote: "avoid",
        note: "The foreign ministry and most media write Савет; the rights group Viasna writes Рада. Choose Савет in a petition; keep the form of a quoted source",
      },
      uk: {
        full: {
          text: "Рада з прав людини",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "РПЛ",
        abbreviationNote: "avoid",
        note: "Рада in Ukrainian",
      },
      fa: {
        full: { text: "شورای حقوق بشر", verification: { basis: "published", confidence: "high", source: "FAPRESS" } },
      },
    },
  },
  {
    id: "un-ccpr",
    names: {
      en: {
        full: {
          text: "Human Rights Committee",
          verification: { basis: "official", confidence: "high", source: "VIEWS" },
        },
        abbreviation: "CCPR in symbols only",
        note: "never “UNHRC”",
      },
      fr: {
        full: {
          text: "Comité des droits de l’homme",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "VIEWS" },
        },
        note: "never Commission",
      },
      es: {
        full: {
          text: "Comité de Derechos Humanos",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "GC37" },
        },
      },
      ru: {
        full: {
          text: "Комитет по правам человека",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "VIEWS" },
        },
        abbreviation: "КПЧ",
        note: "never Комиссия",
      },
      zh: {
        full: { text: "人权事务委员会", verification: { basis: "official", confidence: "high", source: "VIEWS" } },
        note: "人权事务委员会, never 人权委员会 (that is the former Commission)",
      },
      ar: {
        full: {
          text: "اللجنة المعنية بحقوق الإنسان",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "VIEWS" },
        },
        note: "اللجنة المعنية بحقوق الإنسان, never لجنة حقوق الإنسان (that is the former Commission)",
      },
      be: {
        full: {
          text: "Камітэт па правах чалавека",
          gender: "m",
          verification: { basis: "published", confidence: "high", source: "SPRING" },
        },
        abbreviation: "КПЧ",
      },
      uk: {
        full: {
          text: "Комітет з прав людини",
          gender: "m",
          also: [{ text: "Комітет прав людини" }],
          verification: { basis: "published", confidence: "medium", source: "KHPG" },
        },
        abbreviation: "КПЛ",
      },
      fa: { full: { text: "کمیتهٔ حقوق بشر", verification: { basis: "published", confidence: "high", source: "IRR" } } },
    },
    lawFactsMandate: "un-ccpr",
  },
  {
    id: "un-ohchr",
    names: {
      en: {
        full: {
          text: "Office of the United Nations High Commissioner for Human Rights",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "OHCHR",
      },
      fr: {
        full: {
          text: "Haut-Commissariat des Nations Unies aux droits de l’homme",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/55" },
        },
        abbreviation: "HCDH",
        note: "the office is Haut-Commissariat, the person Haut-Commissaire or Haute-Commissaire",
      },
      es: {
        full: {
          text: "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "50/55" },
        },
        abbreviation: "ACNUDH",
      },
      ru: {
        full: {
          text: "Управление Верховного комиссара Организации Объединенных Наций по правам человека",
          gender: "n",
          verification: { basis: "published", confidence: "high", source: "OHCHR" },
        },
        abbreviation: "УВКПЧ",
      },
      zh: {
        full: {
          text: "联合国人权事务高级专员办事处",
          verification: { basis: "official", confidence: "high", source: "OHCHR" },
        },
        abbreviation: "人权高专办",
      },
      ar: {
        full: {
          text: "مفوضية الأمم المتحدة السامية لحقوق الإنسان",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "OHCHR" },
        },
        abbreviation: "المفوضية",
        note: "المفوضية also names UNHCR: write the full name at first mention",
      },
      be: {
        full: {
          text: "Упраўленне Вярхоўнага камісара Арганізацыі Аб’яднаных Нацый па правах чалавека",
          gender: "n",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
        abbreviation: "УВКПЧ",
      },
      uk: {
        full: {
          text: "Управління Верховного комісара Організації Об’єднаних Націй з прав людини",
          gender: "n",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "УВКПЛ",
      },
      fa: {
        full: {
          text: "دفتر کمیسر عالی حقوق بشر سازمان ملل متحد",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
    },
    lawFactsMandate: "un-ohchr",
  },
  {
    id: "un-hc",
    names: {
      en: {
        full: {
          text: "United Nations High Commissioner for Human Rights",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      fr: {
        full: {
          text: "Haut-Commissaire des Nations Unies aux droits de l’homme",
          gender: "m",
          also: [{ text: "Haute-Commissaire", gender: "f" }],
          verification: { basis: "official", confidence: "high", source: "UNNEWS" },
        },
      },
      es: {
        full: {
          text: "Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
          gender: "m",
          also: [{ text: "Alta Comisionada", gender: "f" }],
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      ru: {
        full: {
          text: "Верховный комиссар Организации Объединенных Наций по правам человека",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "53/19" },
        },
      },
      zh: {
        full: {
          text: "联合国人权事务高级专员",
          verification: { basis: "official", confidence: "high", source: "OHCHR" },
        },
      },
      ar: {
        full: {
          text: "مفوض الأمم المتحدة السامي لحقوق الإنسان",
          gender: "m",
          also: [{ text: "مفوضة الأمم المتحدة السامية لحقوق الإنسان", gender: "f" }],
          verification: { basis: "official", confidence: "high", source: "50/20" },
        },
      },
      be: {
        full: {
          text: "Вярхоўны камісар Арганізацыі Аб’яднаных Нацый па правах чалавека",
          gender: "m",
          verification: { basis: "published", confidence: "medium", source: "SPRING" },
        },
      },
      uk: {
        full: {
          text: "Верховний комісар Організації Об’єднаних Націй з прав людини",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: {
          text: "کمیسر عالی حقوق بشر سازمان ملل متحد",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
    },
  },
  {
    id: "un-sg",
    names: {
      en: { full: { text: "Secretary-General", verification: { basis: "general-knowledge", confidence: "high" } } },
      fr: {
        full: {
          text: "Secrétaire général",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/55" },
        },
      },
      es: {
        full: {
          text: "Secretario General",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/55" },
        },
      },
      ru: {
        full: {
          text: "Генеральный секретарь",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "53/19" },
        },
      },
      zh: { full: { text: "秘书长", verification: { basis: "official", confidence: "high", source: "VIEWS" } } },
      ar: {
        full: {
          text: "الأمين العام",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/20" },
        },
      },
      be: {
        full: {
          text: "Генеральны сакратар",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      uk: {
        full: {
          text: "Генеральний секретар",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: { full: { text: "دبیرکل", verification: { basis: "published", confidence: "high", source: "FAPRESS" } } },
    },
  },
  {
    id: "un-sp",
    names: {
      en: {
        full: {
          text: "special procedures of the Human Rights Council",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      fr: {
        full: {
          text: "procédures spéciales du Conseil des droits de l’homme",
          gender: "f,pl",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      es: {
        full: {
          text: "procedimientos especiales del Consejo de Derechos Humanos",
          gender: "m,pl",
          verification: { basis: "official", confidence: "high", source: "25/18" },
        },
      },
      ru: {
        full: {
          text: "специальные процедуры Совета по правам человека",
          gender: "f,pl",
          verification: { basis: "official", confidence: "high", source: "53/19" },
        },
      },
      zh: {
        full: { text: "人权理事会特别程序", verification: { basis: "official", confidence: "high", source: "34/5" } },
      },
      ar: {
        full: {
          text: "الإجراءات الخاصة لمجلس حقوق الإنسان",
          gender: "m,pl",
          verification: { basis: "official", confidence: "high", source: "50/20" },
        },
      },
      be: {
        full: {
          text: "спецыяльныя працэдуры Савета па правах чалавека",
          gender: "f,pl",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
      uk: {
        full: {
          text: "спеціальні процедури Ради з прав людини",
          gender: "f,pl",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: {
          text: "رویه\u200cهای ویژهٔ شورای حقوق بشر",
          also: [{ text: "آیین\u200cهای ویژه" }],
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
    },
  },
  {
    id: "un-hrc-president",
    names: {
      en: {
        full: {
          text: "President of the Human Rights Council",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      fr: {
        full: {
          text: "Président du Conseil des droits de l’homme",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      es: {
        full: {
          text: "Presidente del Consejo de Derechos Humanos",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      ru: {
        full: {
          text: "Председатель Совета по правам человека",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      zh: {
        full: { text: "人权理事会主席", verification: { basis: "official", confidence: "high", source: "OHCHR" } },
      },
      ar: {
        full: {
          text: "رئيس مجلس حقوق الإنسان",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Старшыня Савета па правах чалавека",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      uk: {
        full: {
          text: "Голова Ради з прав людини",
          gender: "m",
          also: [{ text: "Президент Ради з прав людини" }],
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
      fa: { full: { text: "رئیس شورای حقوق بشر", verification: { basis: "general-knowledge", confidence: "medium" } } },
    },
    lawFactsMandate: "un-hrc-president",
  },
  {
    id: "un-treaty-bodies",
    names: {
      en: {
        full: { text: "human rights treaty bodies", verification: { basis: "general-knowledge", confidence: "high" } },
      },
      fr: {
        full: {
          text: "organes conventionnels",
          gender: "m,pl",
          also: [{ text: "organes créés en vertu d’instruments internationaux relatifs aux droits de l’homme" }],
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      es: {
        full: {
          text: "órganos creados en virtud de tratados",
          gender: "m,pl",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      ru: {
        full: {
          text: "договорные органы по правам человека",
          gender: "m,pl",
          verification: { basis: "published", confidence: "high", source: "OHCHR" },
        },
      },
      zh: { full: { text: "人权条约机构", verification: { basis: "official", confidence: "high", source: "OHCHR" } } },
      ar: {
        full: {
          text: "هيئات معاهدات حقوق الإنسان",
          gender: "f,pl",
          verification: { basis: "official", confidence: "high", source: "GCLIST" },
        },
      },
      be: {
        full: {
          text: "дагаворныя органы па правах чалавека",
          gender: "m,pl",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
      uk: {
        full: {
          text: "договірні органи з прав людини",
          gender: "m,pl",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: {
          text: "نهادهای معاهده\u200cای حقوق بشر",
          verification: { basis: "published", confidence: "high", source: "FAPRESS" },
        },
      },
    },
  },
  {
    id: "itu",
    names: {
      en: {
        full: {
          text: "International Telecommunication Union",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ITU",
        note: "Telecommunication, singular",
      },
      fr: {
        full: {
          text: "Union internationale des télécommunications",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "UIT",
      },
      es: {
        full: {
          text: "Unión Internacional de Telecomunicaciones",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "ITUTXT" },
        },
        abbreviation: "UIT",
      },
      ru: {
        full: {
          text: "Международный союз электросвязи",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "ITUTXT" },
        },
        abbreviation: "МСЭ",
        note: "электросвязи, not телекоммуникаций",
      },
      zh: {
        full: { text: "国际电信联盟", verification: { basis: "official", confidence: "high", source: "ITUTXT" } },
        abbreviation: "国际电联",
      },
      ar: {
        full: {
          text: "الاتحاد الدولي للاتصالات",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "ITUTXT" },
        },
        abbreviation: "الاتحاد",
      },
      be: {
        full: {
          text: "Міжнародны саюз электрасувязі",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "МСЭ",
        note: "электрасувязі, not тэлекамунікацый",
      },
      uk: {
        full: {
          text: "Міжнародний союз електрозв’язку",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "ITUTXT" },
        },
        abbreviation: "МСЕ",
        note: "електрозв’язку, not телекомунікацій",
      },
      fa: {
        full: {
          text: "اتحادیهٔ بین\u200cالمللی مخابرات",
          verification: { basis: "official", confidence: "high", source: "ITUTXT" },
        },
        abbreviation: "آی\u200cتی\u200cیو (ITU)",
      },
    },
  },
  {
    id: "unesco",
    names: {
      en: {
        full: {
          text: "United Nations Educational, Scientific and Cultural Organization",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "UNESCO",
      },
      fr: {
        full: {
          text: "Organisation des Nations Unies pour l’éducation, la science et la culture",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "UNESCO",
      },
      es: {
        full: {
          text: "Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "UNESCO",
      },
      ru: {
        full: {
          text: "Организация Объединенных Наций по вопросам образования, науки и культуры",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ЮНЕСКО",
      },
      zh: {
        full: { text: "联合国教育、科学及文化组织", verification: { basis: "general-knowledge", confidence: "high" } },
        abbreviation: "教科文组织",
      },
      ar: {
        full: {
          text: "منظمة الأمم المتحدة للتربية والعلم والثقافة",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "اليونسكو",
      },
      be: {
        full: {
          text: "Арганізацыя Аб’яднаных Нацый па пытаннях адукацыі, навукі і культуры",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ЮНЕСКА",
      },
      uk: {
        full: {
          text: "Організація Об’єднаних Націй з питань освіти, науки і культури",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ЮНЕСКО",
      },
      fa: {
        full: {
          text: "سازمان آموزشی، علمی و فرهنگی ملل متحد",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "یونسکو",
      },
    },
  },
  {
    id: "osce",
    names: {
      en: {
        full: {
          text: "Organization for Security and Co-operation in Europe",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "OSCE",
      },
      fr: {
        full: {
          text: "Organisation pour la sécurité et la coopération en Europe",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "OSCE",
      },
      es: {
        full: {
          text: "Organización para la Seguridad y la Cooperación en Europa",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "46/20" },
        },
        abbreviation: "OSCE",
      },
      ru: {
        full: {
          text: "Организация по безопасности и сотрудничеству в Европе",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ОБСЕ",
      },
      zh: {
        full: { text: "欧洲安全与合作组织", verification: { basis: "general-knowledge", confidence: "high" } },
        abbreviation: "欧安组织",
      },
      ar: {
        full: {
          text: "منظمة الأمن والتعاون في أوروبا",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "50/20" },
        },
      },
      be: {
        full: {
          text: "Арганізацыя па бяспецы і супрацоўніцтве ў Еўропе",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "АБСЕ",
      },
      uk: {
        full: {
          text: "Організація з безпеки і співробітництва в Європі",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ОБСЄ",
      },
      fa: {
        full: {
          text: "سازمان امنیت و همکاری اروپا",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
    },
  },
  {
    id: "odihr",
    names: {
      en: {
        full: {
          text: "OSCE Office for Democratic Institutions and Human Rights",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ODIHR",
      },
      fr: {
        full: {
          text: "Bureau des institutions démocratiques et des droits de l’homme",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "BIDDH",
      },
      es: {
        full: {
          text: "Oficina de Instituciones Democráticas y Derechos Humanos",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "46/20" },
        },
        abbreviation: "OIDDH",
      },
      ru: {
        full: {
          text: "Бюро по демократическим институтам и правам человека",
          gender: "n",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "БДИПЧ",
      },
      zh: {
        full: { text: "民主制度和人权办公室", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
      ar: {
        full: {
          text: "مكتب المؤسسات الديمقراطية وحقوق الإنسان",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/20" },
        },
      },
      be: {
        full: {
          text: "Бюро па дэмакратычных інстытутах і правах чалавека",
          gender: "n",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "БДІПЧ",
      },
      uk: {
        full: {
          text: "Бюро з демократичних інститутів і прав людини",
          gender: "n",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "БДІПЛ",
      },
      fa: {
        full: {
          text: "دفتر نهادهای دموکراتیک و حقوق بشر",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
    },
  },
  {
    id: "coe",
    names: {
      en: { full: { text: "Council of Europe", verification: { basis: "general-knowledge", confidence: "high" } } },
      fr: {
        full: {
          text: "Conseil de l’Europe",
          gender: "m",
          verification: { basis: "published", confidence: "high", source: "NGO" },
        },
      },
      es: {
        full: {
          text: "Consejo de Europa",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      ru: {
        full: { text: "Совет Европы", gender: "m", verification: { basis: "general-knowledge", confidence: "high" } },
      },
      zh: {
        full: {
          text: "欧洲委员会",
          also: [{ text: "欧洲理事会", note: "a different body: European Council" }],
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        note: "欧洲委员会 is also used for the European Commission in the mainland press (there 欧盟委员会 in UN texts): add the English name at first mention",
      },
      ar: {
        full: {
          text: "مجلس أوروبا",
          gender: "m",
          verification: { basis: "official", confidence: "high", source: "50/20" },
        },
      },
      be: {
        full: { text: "Савет Еўропы", gender: "m", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
      uk: {
        full: {
          text: "Рада Європи",
          gender: "f",
          verification: { basis: "published", confidence: "high", source: "ECHRTXT" },
        },
      },
      fa: { full: { text: "شورای اروپا", verification: { basis: "general-knowledge", confidence: "medium" } } },
    },
  },
  {
    id: "coe-cm",
    names: {
      en: {
        full: {
          text: "Committee of Ministers of the Council of Europe",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      fr: {
        full: {
          text: "Comité des Ministres du Conseil de l’Europe",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      es: {
        full: {
          text: "Comité de Ministros del Consejo de Europa",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      ru: {
        full: {
          text: "Комитет министров Совета Европы",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      zh: {
        full: { text: "欧洲委员会部长委员会", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
      ar: {
        full: {
          text: "لجنة وزراء مجلس أوروبا",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      be: {
        full: {
          text: "Камітэт міністраў Савета Еўропы",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      uk: {
        full: {
          text: "Комітет Міністрів Ради Європи",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: { text: "کمیتهٔ وزیران شورای اروپا", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
    },
  },
  {
    id: "ecthr",
    names: {
      en: {
        full: {
          text: "European Court of Human Rights",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ECtHR",
      },
      fr: {
        full: {
          text: "Cour européenne des droits de l’homme",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "CEDH",
      },
      es: {
        full: {
          text: "Tribunal Europeo de Derechos Humanos",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "TEDH",
        note: "Tribunal, not Corte, for Strasbourg; Corte for San José and Arusha",
      },
      ru: {
        full: {
          text: "Европейский суд по правам человека",
          gender: "m",
          verification: { basis: "published", confidence: "high", source: "NGO" },
        },
        abbreviation: "ЕСПЧ",
      },
      zh: { full: { text: "欧洲人权法院", verification: { basis: "general-knowledge", confidence: "high" } } },
      ar: {
        full: {
          text: "المحكمة الأوروبية لحقوق الإنسان",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Еўрапейскі суд па правах чалавека",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ЕСПЧ",
      },
      uk: {
        full: {
          text: "Європейський суд з прав людини",
          gender: "m",
          verification: { basis: "published", confidence: "high", source: "ECHRTXT" },
        },
        abbreviation: "ЄСПЛ",
      },
      fa: {
        full: { text: "دادگاه اروپایی حقوق بشر", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
    },
    lawFactsMandate: "ecthr",
  },
  {
    id: "achpr-commission",
    names: {
      en: {
        full: {
          text: "African Commission on Human and Peoples’ Rights",
          verification: { basis: "official", confidence: "high", source: "ACHPRTXT" },
        },
        abbreviation: "ACHPR",
      },
      fr: {
        full: {
          text: "Commission africaine des droits de l’homme et des peuples",
          gender: "f",
          verification: { basis: "official", confidence: "high", source: "ACHPRTXT" },
        },
        abbreviation: "CADHP",
      },
      es: {
        full: {
          text: "Comisión Africana de Derechos Humanos y de los Pueblos",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "CADHP",
      },
      ru: {
        full: {
          text: "Африканская комиссия по правам человека и народов",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "АКПЧН",
      },
      zh: {
        full: { text: "非洲人权和人民权利委员会", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
      ar: {
        full: {
          text: "اللجنة الأفريقية لحقوق الإنسان والشعوب",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Афрыканская камісія па правах чалавека і народаў",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
      uk: {
        full: {
          text: "Африканська комісія з прав людини і народів",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: {
          text: "کمیسیون آفریقایی حقوق بشر و مردم",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
    },
    lawFactsMandate: "achpr-commission",
  },
  {
    id: "african-court",
    names: {
      en: {
        full: {
          text: "African Court on Human and Peoples’ Rights",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      fr: {
        full: {
          text: "Cour africaine des droits de l’homme et des peuples",
          gender: "f",
          verification: { basis: "published", confidence: "high", source: "NGO" },
        },
      },
      es: {
        full: {
          text: "Corte Africana de Derechos Humanos y de los Pueblos",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      ru: {
        full: {
          text: "Африканский суд по правам человека и народов",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      zh: {
        full: { text: "非洲人权和人民权利法院", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
      ar: {
        full: {
          text: "المحكمة الأفريقية لحقوق الإنسان والشعوب",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Афрыканскі суд па правах чалавека і народаў",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
      uk: {
        full: {
          text: "Африканський суд з прав людини і народів",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: {
          text: "دادگاه آفریقایی حقوق بشر و مردم",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
    },
  },
  {
    id: "au",
    names: {
      en: {
        full: { text: "African Union", verification: { basis: "general-knowledge", confidence: "high" } },
        abbreviation: "AU",
      },
      fr: {
        full: {
          text: "Union africaine",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "UA",
      },
      es: {
        full: { text: "Unión Africana", gender: "f", verification: { basis: "general-knowledge", confidence: "high" } },
        abbreviation: "UA",
      },
      ru: {
        full: {
          text: "Африканский союз",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "АС",
      },
      zh: {
        full: { text: "非洲联盟", verification: { basis: "general-knowledge", confidence: "high" } },
        abbreviation: "非盟",
      },
      ar: {
        full: {
          text: "الاتحاد الأفريقي",
          gender: "m",
          verification: { basis: "published", confidence: "high", source: "ACHPRTXT" },
        },
      },
      be: {
        full: {
          text: "Афрыканскі саюз",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "АС",
      },
      uk: {
        full: {
          text: "Африканський Союз",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "АС",
      },
      fa: { full: { text: "اتحادیهٔ آفریقا", verification: { basis: "general-knowledge", confidence: "medium" } } },
    },
  },
  {
    id: "ecowas-court",
    names: {
      en: {
        full: {
          text: "Community Court of Justice of the Economic Community of West African States",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ECOWAS Court",
      },
      fr: {
        full: {
          text: "Cour de justice de la Communauté économique des États de l’Afrique de l’Ouest",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "Cour de justice de la CEDEAO",
      },
      es: {
        full: {
          text: "Tribunal de Justicia de la Comunidad Económica de los Estados de África Occidental",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "Tribunal de la CEDEAO",
      },
      ru: {
        full: {
          text: "Суд Экономического сообщества западноафриканских государств",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "Суд ЭКОВАС",
      },
      zh: {
        full: { text: "西非国家经济共同体法院", verification: { basis: "general-knowledge", confidence: "high" } },
      },
      ar: {
        full: {
          text: "محكمة العدل التابعة للجماعة الاقتصادية لدول غرب أفريقيا",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "محكمة الإيكواس",
      },
      be: {
        full: {
          text: "Суд Эканамічнай супольнасці краін Заходняй Афрыкі",
          gender: "m",
          verification: { basis: "proposed", confidence: "low" },
        },
        abbreviation: "Суд ЭКАВАС",
      },
      uk: {
        full: {
          text: "Суд Економічного співтовариства західноафриканських держав",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
        abbreviation: "Суд ЕКОВАС",
      },
      fa: {
        full: {
          text: "دیوان دادگستری جامعهٔ اقتصادی کشورهای غرب آفریقا",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
        abbreviation: "دادگاه اکوواس",
      },
    },
    lawFactsMandate: "ecowas-court",
  },
  {
    id: "iachr",
    names: {
      en: {
        full: {
          text: "Inter-American Commission on Human Rights",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "IACHR",
      },
      fr: {
        full: {
          text: "Commission interaméricaine des droits de l’homme",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "CIDH",
      },
      es: {
        full: {
          text: "Comisión Interamericana de Derechos Humanos",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "CIDH",
      },
      ru: {
        full: {
          text: "Межамериканская комиссия по правам человека",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "МАКПЧ",
      },
      zh: { full: { text: "美洲人权委员会", verification: { basis: "general-knowledge", confidence: "high" } } },
      ar: {
        full: {
          text: "لجنة البلدان الأمريكية لحقوق الإنسان",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Міжамерыканская камісія па правах чалавека",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
      uk: {
        full: {
          text: "Міжамериканська комісія з прав людини",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: {
          text: "کمیسیون بین\u200cآمریکایی حقوق بشر",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
    },
  },
  {
    id: "iacthr",
    names: {
      en: {
        full: {
          text: "Inter-American Court of Human Rights",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "IACtHR",
      },
      fr: {
        full: {
          text: "Cour interaméricaine des droits de l’homme",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "Cour IDH",
      },
      es: {
        full: {
          text: "Corte Interamericana de Derechos Humanos",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "Corte IDH",
      },
      ru: {
        full: {
          text: "Межамериканский суд по правам человека",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "МАСПЧ",
      },
      zh: { full: { text: "美洲人权法院", verification: { basis: "general-knowledge", confidence: "high" } } },
      ar: {
        full: {
          text: "محكمة البلدان الأمريكية لحقوق الإنسان",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Міжамерыканскі суд па правах чалавека",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "low" },
        },
      },
      uk: {
        full: {
          text: "Міжамериканський суд з прав людини",
          gender: "m",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: {
        full: {
          text: "دادگاه بین\u200cآمریکایی حقوق بشر",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
    },
  },
  {
    id: "oas",
    names: {
      en: {
        full: {
          text: "Organization of American States",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "OAS",
      },
      fr: {
        full: {
          text: "Organisation des États américains",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "OEA",
      },
      es: {
        full: {
          text: "Organización de los Estados Americanos",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "OEA",
      },
      ru: {
        full: {
          text: "Организация американских государств",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
        abbreviation: "ОАГ",
      },
      zh: {
        full: { text: "美洲国家组织", verification: { basis: "general-knowledge", confidence: "high" } },
        abbreviation: "美洲组织",
      },
      ar: {
        full: {
          text: "منظمة الدول الأمريكية",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Арганізацыя амерыканскіх дзяржаў",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ААД",
      },
      uk: {
        full: {
          text: "Організація американських держав",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
        abbreviation: "ОАД",
      },
      fa: {
        full: { text: "سازمان کشورهای آمریکایی", verification: { basis: "general-knowledge", confidence: "medium" } },
      },
    },
  },
  {
    id: "las",
    names: {
      en: { full: { text: "League of Arab States", verification: { basis: "general-knowledge", confidence: "high" } } },
      fr: {
        full: {
          text: "Ligue des États arabes",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      es: {
        full: {
          text: "Liga de los Estados Árabes",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      ru: {
        full: {
          text: "Лига арабских государств",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      zh: { full: { text: "阿拉伯国家联盟", verification: { basis: "general-knowledge", confidence: "high" } } },
      ar: {
        full: {
          text: "جامعة الدول العربية",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      be: {
        full: {
          text: "Ліга арабскіх дзяржаў",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      uk: {
        full: {
          text: "Ліга арабських держав",
          gender: "f",
          verification: { basis: "general-knowledge", confidence: "medium" },
        },
      },
      fa: { full: { text: "اتحادیهٔ عرب", verification: { basis: "general-knowledge", confidence: "medium" } } },
    },
  },
  {
    id: "ripe-ncc",
    names: {
      en: {
        full: {
          text: "RIPE Network Coordination Centre",
          verification: { basis: "general-knowledge", confidence: "high" },
        },
      },
      fr: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "high" } } },
      es: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "high" } } },
      ru: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "high" } } },
      zh: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "high" } } },
      ar: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "high" } } },
      be: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "medium" } } },
      uk: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "medium" } } },
      fa: { full: { text: "RIPE NCC", verification: { basis: "general-knowledge", confidence: "medium" } } },
    },
  },
];

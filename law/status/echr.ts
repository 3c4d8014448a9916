import type { TreatyStatus } from "../../core/mapping/treaty-status.ts";

export default {
  id: "echr",
  states: [
    {
      state: "BY",
      stateName: "Belarus",
      status: "not-party",
      notes: "Not a member of the Council of Europe; the Court has no jurisdiction over this State.",
      verification: { how: "general knowledge of the compiler; passage not read", confidence: "high", textSeen: false },
    },
    {
      state: "RU",
      stateName: "Russian Federation",
      status: "former-party",
      partySince: "1998-05-05",
      dateMeaning: "as stated in notes",
      how: "ratification",
      withdrawn: { effective: "2022-09-16" },
      notes:
        "Excluded from the Council of Europe on 16 March 2022; ceased to be a Party on 16 September 2022. The Court keeps jurisdiction over facts up to and including 16 September 2022.",
      verification: {
        how: "coe.int and aravot.am notices of 23 March 2022, pila.ie; ratification date from general knowledge",
        confidence: "high",
        textSeen: true,
      },
    },
    {
      state: "KZ",
      stateName: "Kazakhstan",
      status: "not-party",
      notes: "Not a member of the Council of Europe; the Court has no jurisdiction over this State.",
      verification: { how: "general knowledge of the compiler; passage not read", confidence: "high", textSeen: false },
    },
    {
      state: "TR",
      stateName: "Turkiye",
      status: "party",
      partySince: "1954-05-18",
      dateMeaning: "as stated in notes",
      how: "ratification",
      notes: "Member State. Derogation under article 15 notified 21 July 2016 and ended July 2018 (general knowledge).",
      verification: { how: "ratification date from general knowledge", confidence: "medium", textSeen: false },
    },
    {
      state: "AZ",
      stateName: "Azerbaijan",
      status: "party",
      partySince: "2002-04-15",
      dateMeaning: "as stated in notes",
      how: "ratification",
      notes: "Member State.",
      verification: { how: "ratification date from general knowledge", confidence: "medium", textSeen: false },
    },
    {
      state: "UA",
      stateName: "Ukraine",
      status: "party",
      partySince: "1997-09-11",
      dateMeaning: "as stated in notes",
      how: "ratification",
      notes:
        "Derogations since 5 June 2015 (registered 9 June 2015); widened by notice of 28 February 2022; narrowed by notice of 4 April 2024 (general knowledge that articles 8, 10 and 11 were on the 2022 list and dropped in part in 2024). Read the current list on the treaty office page.",
      verification: {
        how: "Council of Europe declarations page (status 15 April 2020), ukraineworld.org, menafn.com; ratification date from general knowledge",
        confidence: "medium",
        textSeen: true,
      },
    },
  ],
} satisfies TreatyStatus;

import type { TreatyStatus } from "../../core/mapping/treaty-status.ts";

export default {
  id: "achr",
  states: [
    {
      state: "VE",
      stateName: "Venezuela (Bolivarian Republic of)",
      status: "former-party",
      partySince: "1977-08-09",
      dateMeaning: "as stated in notes",
      how: "ratification",
      withdrawn: { notified: "2012-09-10", effective: "2013-09-10" },
      notes:
        "Letter dated 6 September 2012, received 10 September 2012, effective 10 September 2013. A new instrument was deposited in 2019 on behalf of the National Assembly's government (general knowledge); its effect is disputed. The Commission keeps competence under the OAS Charter and the American Declaration.",
      verification: {
        how: "IACHR press release 117/12, derechos.org (10 September 2013), asil.org; ratification in 1977 on dipublico.org, day from general knowledge",
        confidence: "high",
        textSeen: true,
      },
    },
    {
      state: "CU",
      stateName: "Cuba",
      status: "not-party",
      notes: "Not a party; the Commission applies the American Declaration.",
      verification: {
        how: "general knowledge of the compiler; passage not read",
        confidence: "medium",
        textSeen: false,
      },
    },
    {
      state: "NI",
      stateName: "Nicaragua",
      status: "party",
      partySince: "1979-09-25",
      dateMeaning: "as stated in notes",
      how: "ratification",
      notes:
        "Left the Organization of American States in November 2023; the Convention itself was not denounced as far as known (general knowledge). Check before use.",
      verification: { how: "general knowledge of the compiler; passage not read", confidence: "low", textSeen: false },
    },
  ],
} satisfies TreatyStatus;

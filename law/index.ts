import type { Forum, Procedure } from "../core/mapping/forum.ts";
import type { Instrument } from "../core/mapping/instrument.ts";
import type { Jurisdiction } from "../core/mapping/jurisdiction.ts";
import { gatherLaw } from "../core/mapping/law.ts";
import type { Law } from "../core/mapping/law.ts";
import type { TreatyStatus } from "../core/mapping/treaty-status.ts";
import { bodies } from "./bodies.ts";
import { citationPatterns, documentWords } from "./citation-patterns.ts";
import { citationStyles } from "./citation-styles.ts";
import { elementLabels } from "./element-labels.ts";
import { pinpointWords } from "./pinpoint-words.ts";
import { sources } from "./sources.ts";
import { terms } from "./terms.ts";
import { vocabulary } from "./vocabulary.ts";

const instruments = import.meta.glob<Instrument>("./instruments/*.ts", { eager: true, import: "default" });
const jurisdictions = import.meta.glob<Jurisdiction>("./jurisdictions/*.ts", { eager: true, import: "default" });
const statuses = import.meta.glob<TreatyStatus>("./status/*.ts", { eager: true, import: "default" });
const forums = import.meta.glob<Forum>("./forums/*.ts", { eager: true, import: "default" });
const procedures = import.meta.glob<Procedure>("./forums/procedures/*.ts", { eager: true, import: "default" });

/** All law of this folder, indexed by id. */
export const law: Law = gatherLaw({
  instruments: Object.values(instruments),
  jurisdictions: Object.values(jurisdictions),
  statuses: Object.values(statuses),
  forums: Object.values(forums),
  procedures: Object.values(procedures),
  vocabulary,
  elementLabels,
  bodies,
  terms,
  citationPatterns,
  citationStyles,
  documentWords,
  pinpointWords,
  sources,
});

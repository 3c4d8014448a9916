import type { RecordId } from "../base/identifier.ts";
import type { CustodyEntry } from "../evidence/custody.ts";
import type { EvidenceItem } from "../evidence/evidence-item.ts";
import type { Explanation } from "../facts/explanation.ts";
import type { Finding } from "../facts/finding.ts";
import type { Incident } from "../facts/incident.ts";
import type { Consent, Person } from "../facts/person.ts";
import type { Allegation } from "../mapping/allegation.ts";
import type { FigureData } from "../measurements/chart-data.ts";
import type { Disruption } from "../measurements/disruption.ts";
import type { Block, Petition, Section, Signatory, Translation } from "./petition.ts";

/** A record with its id. */
export type Identified<T> = T & { readonly id: RecordId };

/** A chart of the petition: its data, its title in the authoritative language, and the exhibit that it is drawn from. */
export interface PetitionFigure {
  readonly seriesId: string;
  readonly title: string;
  readonly exhibit: string;
  readonly isSynthetic: boolean;
  readonly data: FigureData;
  /** The caveats that the series itself has; `data` holds those of its disruptions too. */
  readonly caveats: readonly string[];
}

/** All that one petition is composed from: the records of the case that it may cite, and its own. */
export interface PetitionCase {
  readonly case: {
    readonly title: string;
    readonly country: string;
    readonly timeZone: string;
    readonly isSample: boolean;
  };
  readonly petition: Identified<Petition>;
  readonly incident: Identified<Incident>;
  readonly evidence: readonly Identified<EvidenceItem>[];
  readonly custody: readonly CustodyEntry[];
  readonly findings: readonly Identified<Finding>[];
  readonly explanations: readonly Identified<Explanation>[];
  readonly persons: readonly Identified<Person>[];
  readonly consents: readonly Identified<Consent>[];
  readonly allegations: readonly Identified<Allegation>[];
  readonly sections: readonly Identified<Section>[];
  readonly blocks: readonly Identified<Block>[];
  readonly translations: readonly Identified<Translation>[];
  readonly signatories: readonly Identified<Signatory>[];
  readonly disruptions: readonly Identified<Disruption>[];
  readonly figures: readonly PetitionFigure[];
}

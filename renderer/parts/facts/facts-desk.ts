import { createContext, useContext, useMemo } from "react";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { timelineOf } from "../../../core/facts/timeline.ts";
import type { TimelineDay } from "../../../core/facts/timeline.ts";
import type { Speaker } from "../../../core/petition/speaker.ts";
import type { Token } from "../../../core/petition/token.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { useCase } from "../../case/case-desk.ts";
import { useCaseAnswer, useRecords } from "../../case/case-queries.ts";
import { usePetitionVoice } from "./petition-voice.ts";

/** What a chip shows of an exhibit. */
export type CitedExhibit = OutputOf<"evidence.labels">["exhibits"][number];

/** The facts of the open case as screens show them: in time order, numbered, with the labels of their exhibits. */
export interface FactsDesk {
  readonly days: readonly TimelineDay<RecordOf<"finding">>[];
  /** In time order. */
  readonly findings: readonly RecordOf<"finding">[];
  readonly explanations: readonly RecordOf<"explanation">[];
  readonly persons: readonly RecordOf<"person">[];
  readonly disruptions: readonly RecordOf<"disruption">[];
  /** The number under which screens show a finding or an explanation; nothing where the case has it no longer. */
  readonly numberOf: (id: string) => number | undefined;
  readonly exhibit: (id: string) => CitedExhibit | undefined;
  readonly exhibitLabelled: (label: string) => CitedExhibit | undefined;
  readonly voice: Speaker | undefined;
  readonly timeZone: string;
  /** The words of a token that names law, on screens that have the law at hand. */
  readonly lawWords: ((token: Token) => string | undefined) | undefined;
}

const FactsContext = createContext<FactsDesk | undefined>(undefined);

export const FactsProvider = FactsContext.Provider;

/** The facts of the open case. Only below `FactsProvider`. */
export function useFacts(): FactsDesk {
  const desk = useContext(FactsContext);
  if (desk === undefined) throw new Error("There are no facts above this part of the window.");
  return desk;
}

/** Gathers the facts of the open case, for `FactsProvider`. */
export function useFactsDesk(lawWords?: (token: Token) => string | undefined): FactsDesk {
  const { head } = useCase();
  const findings = useRecords("finding");
  const explanations = useRecords("explanation");
  const persons = useRecords("person");
  const disruptions = useRecords("disruption");
  const voice = usePetitionVoice();
  const exhibits = useCitedExhibits([...findings, ...explanations]);
  const { timeZone } = head.record;
  return useMemo(() => {
    const days = timelineOf(findings, timeZone);
    const entries = days.flatMap((day) => day.entries);
    const numbers = new Map<string, number>([
      ...entries.map(({ item, number }) => [item.id, number] as const),
      ...explanations.map(({ id }, index) => [id, index + 1] as const),
    ]);
    const byId = new Map<string, CitedExhibit>(exhibits.map((exhibit) => [exhibit.id, exhibit]));
    const byLabel = new Map(exhibits.map((exhibit) => [exhibit.label, exhibit]));
    return {
      days,
      findings: entries.map(({ item }) => item),
      explanations,
      persons,
      disruptions,
      numberOf: (id) => numbers.get(id),
      exhibit: (id) => byId.get(id),
      exhibitLabelled: (label) => byLabel.get(label),
      voice,
      timeZone,
      lawWords,
    };
  }, [findings, explanations, persons, disruptions, exhibits, voice, timeZone, lawWords]);
}

/** The labels of the exhibits that some records cite. */
export function useCitedExhibits(
  citing: readonly { readonly exhibits: RecordOf<"finding">["exhibits"] }[],
): readonly CitedExhibit[] {
  const ids = [...new Set(citing.flatMap(({ exhibits }) => exhibits))].toSorted();
  const { data } = useCaseAnswer("evidence.labels", { ids }, ["evidenceItem"]);
  return data?.exhibits ?? none;
}

const none: readonly never[] = [];

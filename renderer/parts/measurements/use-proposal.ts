import { useState } from "react";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import type { RecordId } from "../../../core/base/identifier.ts";
import { made } from "../../../core/base/problem.ts";
import type { Result } from "../../../core/base/problem.ts";
import type { FoundInSeries } from "../../../core/bridge/measurement-operations.ts";
import { isWordable, proposedFinding } from "../../../core/facts/proposed-finding.ts";
import type { ProposedFinding } from "../../../core/facts/proposed-finding.ts";
import { isJsonObject, jsonFrom } from "../../../core/project/json.ts";
import type { JsonObject } from "../../../core/project/json.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import type { PetitionVoice } from "./petition-voice.ts";
import type { ListedSeries } from "./series-name.ts";

/** A proposal as a card shows it: its sentence, which a person may reword, and the way to make a finding of it. */
export interface Proposal {
  readonly proposed: ProposedFinding;
  /** The sentence with its tokens, as it would be kept. */
  readonly text: string;
  readonly reword: (text: string) => void;
  /** Makes the finding and keeps the disruption, as one deed. */
  readonly accept: (author: string, name: string) => Promise<Result<unknown>>;
}

/** The finding that a disruption of a series suggests, worded in the authoritative language of the case. */
export function useProposal(series: ListedSeries, found: FoundInSeries, voice: PetitionVoice): Proposal {
  const { head, save } = useCase();
  const imports = useRecords("measurementImport");
  const [finding] = useState(newFindingId);
  const [reworded, setReworded] = useState<string>();
  const order = { finding, ...found, timeZone: head.record.timeZone };
  const proposed = proposedFinding(order);
  const text = reworded ?? sentenceOf(series, proposed, voice);
  const source = imports.find(({ id }) => id === series.import);
  const accept = async (author: string, name: string) => {
    if (source === undefined) return made(undefined);
    const { when, lane, confidence, values } = proposed;
    const fields = { text, when, lane, confidence, values, exhibits: [source.item], author, series: series.id };
    return save({ key: "done.proposal-accepted", params: { name } }, [
      { edit: "save", type: "disruption", id: found.id, fields: jsonObject(found.disruption) },
      { edit: "save", type: "finding", id: finding, fields: jsonObject(fields) },
    ]);
  };
  return { proposed, text, reword: setReworded, accept };
}

function sentenceOf(
  { subject, kind }: ListedSeries,
  { sentence, tokens }: ProposedFinding,
  voice: PetitionVoice,
): string {
  const { title } = subject;
  const isTitled = title !== undefined && isWordable(title);
  const about = isTitled
    ? voice.word("proposal.subject.title", { title })
    : voice.word(kind === "value" ? "proposal.subject.series" : "proposal.subject.log", {});
  return voice.word(`proposal.${sentence}`, { subject: about, ...tokens });
}

function newFindingId(): RecordId {
  return recordIdSchema.parse(`finding-${crypto.randomUUID()}`);
}

/** Records hold JSON only, and are read by their schemas from it. */
function jsonObject(fields: object): JsonObject {
  const json = jsonFrom(fields);
  if (!isJsonObject(json)) throw new Error("A record is not JSON.");
  return json;
}

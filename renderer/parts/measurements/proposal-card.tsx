import { Button, Textarea } from "@mantine/core";
import { useId, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { parseText } from "../../../core/petition/token.ts";
import { useCase } from "../../case/case-desk.ts";
import { useDone } from "../../shell/done.tsx";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitChip } from "../exhibit-chip.tsx";
import { fieldOrder } from "../field-order.ts";
import { ProblemList } from "../problem-list.tsx";
import { Tag } from "../tag.tsx";
import { useCaveatWords } from "./caveat-words.ts";
import type { NamedFind } from "./found-tables.tsx";
import type { PetitionVoice } from "./petition-voice.ts";
import { ProposedSentence } from "./proposed-sentence.tsx";
import type { ListedSeries } from "./series-name.ts";
import { useProposal } from "./use-proposal.ts";
import type { Proposal } from "./use-proposal.ts";

interface ProposalCardProps {
  readonly series: ListedSeries;
  readonly item: string | undefined;
  readonly find: NamedFind;
  /** The voice of the petition, and that of the window. */
  readonly voice: PetitionVoice;
  readonly ownVoice: PetitionVoice;
  readonly author: string;
  /** Told when there is no author to be named. */
  readonly onAuthorMissing: () => void;
  readonly onLeaveOut: () => void;
}

/** One proposed finding. A person accepts it, words it otherwise, or leaves it out. */
export function ProposalCard(props: ProposalCardProps) {
  const { series, item, find, voice } = props;
  const { head } = useCase();
  const id = useId();
  const proposal = useProposal(series, find.found, voice);
  const [isWording, setWording] = useState(false);
  const { accept, problems } = useAcceptance(props, proposal, () => setWording(true));
  return (
    <article className="proposal card" aria-labelledby={id}>
      <header>
        <h3 id={id}>{find.name}</h3>
        {item !== undefined && <ExhibitChip id={item} label={series.label} title={series.fileName} />}
        <StateTag find={find} />
      </header>
      <ProposedSentence
        text={proposal.text}
        proposed={proposal.proposed}
        found={find.found}
        voice={voice}
        timeZone={head.record.timeZone}
      />
      {isWording && <WordingField proposal={proposal} voice={voice} />}
      <Caveats find={find} voice={props.ownVoice} />
      <ProblemList problems={problems} isAnswer />
      <Acts
        name={find.name}
        isWording={isWording}
        onAccept={() => void accept()}
        onWording={() => setWording(!isWording)}
        onLeaveOut={props.onLeaveOut}
      />
    </article>
  );
}

/** Accepts a proposal, or shows what stands in the way of it. */
function useAcceptance(
  { find, author, onAuthorMissing }: ProposalCardProps,
  proposal: Proposal,
  showWording: () => void,
): { readonly accept: () => Promise<void>; readonly problems: readonly Problem[] } {
  const { t } = useTexts();
  const tell = useDone();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const accept = async () => {
    const isFaulty = faultOf(proposal.text) !== undefined;
    if (author === "") onAuthorMissing();
    if (isFaulty) showWording();
    if (author === "" || isFaulty) return;
    const reply = await proposal.accept(author, find.name);
    setProblems(reply.kind === "refused" ? reply.problems : []);
    if (reply.kind === "ok") tell(t("measurements.accepted", { name: find.name }));
  };
  return { accept, problems };
}

function WordingField({ proposal, voice }: { readonly proposal: Proposal; readonly voice: PetitionVoice }) {
  const { t } = useTexts();
  const fault = faultOf(proposal.text);
  return (
    <Textarea
      label={t("measurements.wording")}
      description={t("measurements.wording-help")}
      error={fault === undefined ? undefined : t(`measurements.wording-${fault}`)}
      inputWrapperOrder={[...fieldOrder]}
      autosize
      minRows={3}
      lang={voice.speaker.language}
      value={proposal.text}
      onChange={(event) => proposal.reword(event.currentTarget.value)}
    />
  );
}

interface ActsProps {
  readonly name: string;
  readonly isWording: boolean;
  readonly onAccept: () => void;
  readonly onWording: () => void;
  readonly onLeaveOut: () => void;
}

function Acts({ name, isWording, onAccept, onWording, onLeaveOut }: ActsProps) {
  const { t } = useTexts();
  const labels = {
    accept: t("measurements.accept-of", { name }),
    wording: t("measurements.edit-wording-of", { name }),
    leave: t("measurements.leave-out-of", { name }),
  };
  return (
    <div className="proposal-acts">
      <Button variant="outline" size="compact-md" aria-label={labels.accept} onClick={onAccept}>
        {t("measurements.accept")}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        aria-expanded={isWording}
        aria-label={labels.wording}
        onClick={onWording}
      >
        {t("measurements.edit-wording")}
      </Button>
      <Button variant="subtle" size="compact-md" aria-label={labels.leave} onClick={onLeaveOut}>
        {t("measurements.leave-out")}
      </Button>
    </div>
  );
}

function StateTag({ find }: { readonly find: NamedFind }) {
  const { t } = useTexts();
  const { disruption } = find.found;
  if (disruption.kind === "silence") return <Tag kind="stale">{t("measurements.column.silence")}</Tag>;
  if (disruption.missingBins > 0) {
    return <Tag kind="warns">{t("measurements.missing-bins", { count: disruption.missingBins })}</Tag>;
  }
  return disruption.isOpen ? <Tag kind="warns">{t("measurements.open")}</Tag> : undefined;
}

/** What the data behind a sentence cannot show. */
function Caveats({ find, voice }: { readonly find: NamedFind; readonly voice: PetitionVoice }) {
  const wordsOf = useCaveatWords(voice);
  const caveats = [...new Set(find.found.disruption.caveats)].toReversed();
  return (
    <ul className="proposal-caveats small muted" dir="auto" lang={voice.speaker.language}>
      {caveats.map((caveat) => (
        <li key={caveat}>{wordsOf(caveat)}</li>
      ))}
    </ul>
  );
}

function faultOf(text: string): "empty" | "broken" | undefined {
  if (text.trim() === "") return "empty";
  return parseText(text).broken.length > 0 ? "broken" : undefined;
}

import { Button } from "@mantine/core";
import { useState } from "react";
import { restsOn } from "../../../core/facts/proposed-finding.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { AuthorField, useAuthor } from "./author-field.tsx";
import type { NamedFind } from "./found-tables.tsx";
import { useLeftOut } from "./left-out.ts";
import { usePetitionVoice } from "./petition-voice.ts";
import { ProposalCard } from "./proposal-card.tsx";
import type { ListedSeries } from "./series-name.ts";

interface ProposalsProps {
  readonly series: ListedSeries;
  readonly finds: readonly NamedFind[];
}

/** What the series suggests as findings. The program states what was measured; a person decides what it means. */
export function Proposals({ series, finds }: ProposalsProps) {
  const { t } = useTexts();
  const { head } = useCase();
  const findings = useRecords("finding");
  const { leftOut, leave, bringBack } = useLeftOut(head.caseId);
  const accepted = finds.filter(({ found }) => findings.some((finding) => restsOn(finding, found.id)));
  const open = finds.filter((find) => !accepted.includes(find) && !leftOut.includes(find.found.id));
  const hidden = finds.length - accepted.length - open.length;
  return (
    <aside className="inspector proposals" aria-label={t("measurements.proposals")} data-region>
      <header>
        <h2>{t("measurements.proposals")}</h2>
        <span className="proposals-count small">{t("measurements.to-decide", { count: open.length })}</span>
      </header>
      <p className="small muted">{t("measurements.proposals-lead")}</p>
      <Cards series={series} finds={open} onLeaveOut={leave} />
      {finds.length === 0 && <p className="proposals-none">{t("measurements.no-proposals")}</p>}
      {hidden > 0 && (
        <Button variant="subtle" onClick={bringBack}>
          {t("measurements.bring-back", { count: hidden })}
        </Button>
      )}
      {accepted.length > 0 && (
        <p className="small">
          <a href={addressOf({ screen: "facts" })}>{t("measurements.accepted-count", { count: accepted.length })}</a>
        </p>
      )}
      {open.length > 0 && (
        <Note kind="info" head={t("measurements.dotted")}>
          {t("measurements.dotted-meaning")}
        </Note>
      )}
    </aside>
  );
}

interface CardsProps extends ProposalsProps {
  readonly onLeaveOut: (id: string) => void;
}

const shownAtFirst = 4;

function Cards({ series, finds, onLeaveOut }: CardsProps) {
  const { t, customs } = useTexts();
  const { head } = useCase();
  const imports = useRecords("measurementImport");
  const author = useAuthor();
  const [shown, setShown] = useState(shownAtFirst);
  const voice = usePetitionVoice(head.record.authoritative);
  const ownVoice = usePetitionVoice(customs);
  if (voice === undefined || ownVoice === undefined || finds.length === 0) return undefined;
  const item = imports.find(({ id }) => id === series.import)?.item;
  return (
    <>
      <AuthorField author={author} />
      {finds.slice(0, shown).map((find) => (
        <ProposalCard
          key={find.found.id}
          {...{ series, item, find, voice, ownVoice, author: author.name }}
          onAuthorMissing={author.ask}
          onLeaveOut={() => onLeaveOut(find.found.id)}
        />
      ))}
      {finds.length > shown && (
        <Button variant="default" onClick={() => setShown(finds.length)}>
          {t("measurements.more-proposals", { count: finds.length - shown })}
        </Button>
      )}
    </>
  );
}

import { Button, SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconPlus, IconTimelineEvent } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useCheck } from "../case/case-queries.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { AnswerBoard } from "../parts/facts/answer-board.tsx";
import { AnswerLinkDialog } from "../parts/facts/answer-links.tsx";
import { detailsOf } from "../parts/facts/facts-details.tsx";
import { FactsProvider, useFacts, useFactsDesk } from "../parts/facts/facts-desk.ts";
import { FindingList } from "../parts/facts/finding-list.tsx";
import { Persons } from "../parts/facts/persons.tsx";
import { Timeline } from "../parts/facts/timeline.tsx";
import { UnsavedFinding } from "../parts/facts/unsaved-finding.tsx";
import { useFactsWays } from "../parts/facts/use-facts-ways.ts";
import type { FactsView, FactsWays } from "../parts/facts/use-facts-ways.ts";
import { ScreenFrame } from "../parts/screen.tsx";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useSettings } from "../shell/settings.ts";
import { useMoments } from "../texts/moments.ts";
import { useTexts } from "../texts/texts.ts";

/** Findings in time order beside the explanations that they answer, and the details of what is selected. */
export function Facts({ place }: ScreenProps) {
  const desk = useFactsDesk();
  return (
    <FactsProvider value={desk}>
      <FactsScreen place={place} />
    </FactsProvider>
  );
}

function FactsScreen({ place }: ScreenProps) {
  const { t } = useTexts();
  const desk = useFacts();
  const { data: check } = useCheck();
  const isNarrow = useMediaQuery("(width < 960px)");
  const ways = useFactsWays(place, isNarrow);
  const counts = check?.stages.find(({ stage }) => stage === "facts")?.counts;
  const isBare = desk.findings.length === 0 && desk.explanations.length === 0;
  if (isBare && counts === undefined) return <div className="main-waits" aria-busy />;
  const details = detailsOf({ desk, place, ...ways });
  const hasBoard = ways.view === "timeline" && !isNarrow && !isBare;
  return (
    <ScreenFrame
      title={t("screen.facts")}
      lead={<Lead />}
      layout="flush"
      actions={<FactsActions ways={ways} isNarrow={isNarrow} />}
      details={
        details ??
        (hasBoard ? (
          <aside className="inspector answer-board-aside" aria-label={t("facts.board")} data-region>
            <AnswerBoard {...ways.board} />
          </aside>
        ) : undefined)
      }
    >
      <UnsavedFinding isWriting={ways.writing === "finding"} onContinue={() => ways.write("finding")} />
      <FactsContent ways={ways} selected={place.record} isBare={isBare} />
      {ways.link !== undefined && <AnswerLinkDialog link={ways.link} onClose={ways.endLink} />}
    </ScreenFrame>
  );
}

function Lead() {
  const { t } = useTexts();
  const { findings, explanations, timeZone } = useFacts();
  const { settings } = useSettings();
  const { offset } = useMoments();
  const [first] = findings;
  const zone = offset(timeZone, first === undefined ? Date.now() : Date.parse(`${first.when.day}T12:00:00Z`));
  const counts = { findings: findings.length, explanations: explanations.length, zone };
  return t(settings.clock === "utc-first" ? "facts.lead-utc" : "facts.lead", counts);
}

interface FactsActionsProps {
  readonly ways: FactsWays;
  readonly isNarrow: boolean;
}

function FactsActions({ ways, isNarrow }: FactsActionsProps) {
  const { t } = useTexts();
  const views: readonly FactsView[] = isNarrow
    ? ["timeline", "answers", "list", "persons"]
    : ["timeline", "list", "persons"];
  const label = (view: FactsView) => t(view === "timeline" && !isNarrow ? "facts.view.both" : `facts.view.${view}`);
  return (
    <>
      <SegmentedControl
        aria-label={t("facts.view")}
        data={views.map((view) => ({ value: view, label: label(view) }))}
        value={ways.view}
        onChange={(value) => ways.show(views.find((view) => view === value) ?? "timeline")}
      />
      <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => ways.write("finding")}>
        {t("facts.new-finding")}
      </Button>
    </>
  );
}

interface FactsContentProps {
  readonly ways: FactsWays;
  readonly selected: string | undefined;
  readonly isBare: boolean;
}

function FactsContent({ ways, selected, isBare }: FactsContentProps): ReactNode {
  const { findings } = useFacts();
  const list = { selected, onOpened: ways.opened, onLink: ways.onLinkFinding, onRemove: ways.onRemoveFinding };
  switch (ways.view) {
    case "persons":
      return (
        <Persons
          selected={selected}
          onNew={() => ways.write("person")}
          onOpened={ways.opened}
          onRemove={ways.onRemovePerson}
        />
      );
    case "answers":
      return (
        <div className="answer-board-content">
          <AnswerBoard {...ways.board} />
        </div>
      );
    case "timeline":
      return findings.length === 0 ? <NoFindings ways={ways} isBare={isBare} /> : <Timeline {...list} />;
    case "list":
      return findings.length === 0 ? <NoFindings ways={ways} isBare={isBare} /> : <FindingList {...list} />;
  }
}

function NoFindings({ ways, isBare }: { readonly ways: FactsWays; readonly isBare: boolean }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={IconTimelineEvent}
      title={t("facts.empty.title")}
      actions={
        isBare ? (
          <Button variant="default" onClick={() => ways.write("explanation")}>
            {t("facts.new-explanation")}
          </Button>
        ) : undefined
      }
    >
      {t("facts.empty")}
    </EmptyState>
  );
}

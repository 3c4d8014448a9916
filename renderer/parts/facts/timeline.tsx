import { useEffect } from "react";
import type { TimelineEntry } from "../../../core/facts/timeline.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { addressOf } from "../../shell/place.ts";
import { useSettings } from "../../shell/settings.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { ConfidenceTag } from "./confidence-tag.tsx";
import { ExhibitMarks } from "./exhibit-marks.tsx";
import { useFactProblems } from "./fact-problems.ts";
import { useFacts } from "./facts-desk.ts";
import { ProblemMark } from "./problem-mark.tsx";
import { Sentence } from "./sentence.tsx";
import { useListKeys } from "./use-list-keys.ts";
import { useWhenWords } from "./when-words.ts";
import "./timeline.css";

interface TimelineProps {
  readonly selected: string | undefined;
  readonly onOpened: () => void;
  readonly onLink: (finding: string) => void;
  readonly onRemove: (finding: string) => void;
}

/** Findings by day and hour in two lanes: what happened beside what the network did. Explanations stand in their own form. */
export function Timeline({ selected, onOpened, onLink, onRemove }: TimelineProps) {
  const { t } = useTexts();
  const { day: dayWords } = useMoments();
  const { days, findings } = useFacts();
  const { settings } = useSettings();
  useEffect(() => {
    if (selected !== undefined)
      document.querySelector(`[data-fact="${selected}"]`)?.scrollIntoView({ block: "center" });
  }, [selected]);
  const ids = findings.map(({ id }) => id);
  const { here, onMoved, press } = useListKeys({ ids, selected, acts: { l: onLink, Delete: onRemove } });
  return (
    <div className="timeline" onKeyDown={press}>
      <div className="timeline-head muted small" aria-hidden>
        <span>{t(settings.clock === "utc-first" ? "facts.clocks-utc" : "facts.clocks")}</span>
        <span className="timeline-head-lane">{t("facts.lane.event")}</span>
        <span className="timeline-head-lane">{t("facts.lane.network")}</span>
      </div>
      {days.map(({ day, entries }) => (
        <section key={day} aria-label={dayWords(day)}>
          <h2 className="timeline-day">{dayWords(day)}</h2>
          <ol>
            {entries.map((entry) => (
              <TimelineRow
                key={entry.item.id}
                entry={entry}
                isHere={entry.item.id === here}
                isSelected={entry.item.id === selected}
                onMoved={onMoved}
                onOpened={onOpened}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface TimelineRowProps {
  readonly entry: TimelineEntry<RecordOf<"finding">>;
  readonly isHere: boolean;
  readonly isSelected: boolean;
  readonly onMoved: (id: string) => void;
  readonly onOpened: () => void;
}

function TimelineRow({ entry, ...row }: TimelineRowProps) {
  const words = useWhenWords();
  const { item } = entry;
  const { first, second } = words(item.when);
  return (
    <li className={`timeline-row timeline-${item.lane}`}>
      <div className="timeline-time">
        <span>
          <bdi>{first}</bdi>
        </span>
        <span className="muted small">
          <bdi>{second}</bdi>
        </span>
      </div>
      <span className="timeline-dot" aria-hidden />
      <FindingCard entry={entry} {...row} />
    </li>
  );
}

function FindingCard({ entry, isHere, isSelected, onMoved, onOpened }: TimelineRowProps) {
  const { t } = useTexts();
  const problemsOf = useFactProblems();
  const { item, number } = entry;
  const problems = problemsOf(item.id);
  const isBlocked = problems.some(({ severity }) => severity === "blocks");
  const state = isBlocked ? " finding-card-bad" : problems.length > 0 ? " finding-card-warn" : "";
  return (
    <div className={`finding-card${state}${isSelected ? " finding-card-selected" : ""}`}>
      <div className="finding-card-head">
        <a
          className="finding-open"
          href={addressOf({ screen: "facts", record: item.id })}
          data-fact={item.id}
          tabIndex={isHere ? 0 : -1}
          aria-current={isSelected ? "true" : undefined}
          onFocus={() => onMoved(item.id)}
          onClick={onOpened}
        >
          {t("facts.finding-name", { number })}
          <span className="visually-hidden">{` (${t(`facts.lane.${item.lane}`)})`}</span>
        </a>{" "}
        <ExhibitMarks ids={item.exhibits} /> <ProblemMark problems={problems} />
      </div>
      <p>
        <Sentence text={item.short ?? item.text} />
      </p>
      <p className="finding-card-foot">
        <ConfidenceTag confidence={item.confidence} />
        {item.lane === "explanation" && <span className="muted small">{t("facts.lane.explanation")}</span>}
      </p>
    </div>
  );
}

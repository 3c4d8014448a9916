import { Button } from "@mantine/core";
import { wallClock } from "../../../core/base/instant.ts";
import type { AnswerValue } from "../../../core/facts/answer.ts";
import type { Exactness } from "../../../core/facts/question.ts";
import { addressOf } from "../../shell/place.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitChip } from "../exhibit-chip.tsx";
import { useInterviewPage } from "./interview-page.ts";
import { useMeasuredDisruptions } from "./use-measured.ts";
import type { MeasuredDisruption } from "./use-measured.ts";

/** So many disruptions are listed; all of them stand in Measurements. */
const shown = 4;

/** Start and end of the disruptions that were kept, each to be taken over as exactly as its series can tell. */
export function MeasuredTimes() {
  const { t } = useTexts();
  const measured = useMeasuredDisruptions();
  if (measured.length === 0) return <p className="muted">{t("incident.says.no-times")}</p>;
  const rest = measured.length - shown;
  return (
    <>
      {measured.slice(0, shown).map((one) => (
        <DisruptionSays key={one.disruption.id} measured={one} />
      ))}
      {rest > 0 && (
        <p>
          <a href={addressOf({ screen: "measurements" })}>{t("incident.says.more", { count: rest })}</a>
        </p>
      )}
    </>
  );
}

function DisruptionSays({ measured }: { readonly measured: MeasuredDisruption }) {
  const { disruption } = measured;
  const isSilence = disruption.kind === "silence";
  const begin = isSilence ? disruption.from : disruption.start;
  const end = isSilence ? disruption.until : disruption.end;
  const how = isSilence ? "silent" : disruption.direction === "lower-is-worse" ? "falls" : "rises";
  return (
    <>
      <MomentSays measured={measured} at={begin} how={how} question="start" />
      {end !== undefined && <MomentSays measured={measured} at={end} how="back" question="end" />}
    </>
  );
}

interface MomentSaysProps {
  readonly measured: MeasuredDisruption;
  readonly at: string;
  readonly how: "silent" | "falls" | "rises" | "back";
  readonly question: "start" | "end";
}

function MomentSays({ measured: { disruption, label, item }, at, how, question }: MomentSaysProps) {
  const { t } = useTexts();
  const { interview } = useInterviewPage();
  const moment = useMomentWords(at);
  const isDay = disruption.binSeconds === 86_400;
  const { timeZone } = interview.state.records;
  const take = () => {
    const values = timeAnswers(question, { at, timeZone, binSeconds: disruption.binSeconds });
    void interview.answer(values, { key: "done.time-used", params: { label } });
  };
  return (
    <div className="interview-said">
      <p>
        {item === undefined ? <bdi className="exhibit-chip">{label}</bdi> : <ExhibitChip id={item} label={label} />}{" "}
        {isDay ? t(`incident.says.${how}-day`, { day: moment.day }) : t(`incident.says.${how}`, moment)}
      </p>
      <Button variant="default" size="compact-md" onClick={take}>
        {t(`incident.says.use-${question}`)}
      </Button>
    </div>
  );
}

function useMomentWords(at: string) {
  const { t } = useTexts();
  const { shortDay } = useMoments();
  const { interview } = useInterviewPage();
  const here = wallClock(Date.parse(at), interview.state.records.timeZone);
  const utc = wallClock(Date.parse(at), "UTC");
  const utcWords =
    utc.day === here.day
      ? t("incident.says.utc", { time: utc.time })
      : t("incident.says.utc-other-day", { time: utc.time, day: shortDay(utc.day) });
  return {
    day: shortDay(here.day),
    local: t("incident.says.local", { day: shortDay(here.day), time: here.time }),
    utc: utcWords.replaceAll(" ", "\u00a0"),
  };
}

/** A measured moment as answers. A series of hours cannot tell minutes, one of days no hours. */
function timeAnswers(
  question: "start" | "end",
  { at, timeZone, binSeconds }: { readonly at: string; readonly timeZone: string; readonly binSeconds: number },
): Readonly<Record<string, AnswerValue>> {
  const { day, time } = wallClock(Date.parse(at), timeZone);
  const ended = question === "end" ? { ongoing: false } : {};
  if (binSeconds >= 86_400) return { ...ended, [question]: { day } };
  const exactness: Exactness = binSeconds >= 3600 ? "hour" : "minute";
  return { ...ended, [question]: { day, time }, [`${question}-exactness`]: exactness };
}

import { TextInput } from "@mantine/core";
import type { Day } from "../../core/base/instant.ts";
import { instantOf, utcOf } from "../../core/facts/timeline.ts";
import type { When } from "../../core/facts/when.ts";
import { useMoments } from "../texts/moments.ts";
import { useTexts } from "../texts/texts.ts";
import { DayCalendar } from "./day-calendar.tsx";
import { fieldOrder } from "./field-order.ts";
import { useWhenVoice } from "./when-voice.ts";
import "./when-field.css";

interface WhenFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** What is being typed; nothing shows the time that is held. */
  readonly text: string | undefined;
  /** The time that is held. */
  readonly when: When | undefined;
  /** The day at which the calendar opens while no time is held. */
  readonly near?: string | undefined;
  readonly timeZone: string;
  readonly onText: (text: string) => void;
  /** A day that was chosen in the calendar. */
  readonly onPick: (when: When) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

/** A time that is typed, with a calendar as aid. Under it stands how it was understood. */
export function WhenField({ id, label, help, error, text, when, near, timeZone, onText, ...acts }: WhenFieldProps) {
  const { write } = useWhenVoice();
  const told = useUnderstood(when, timeZone);
  return (
    <TextInput
      id={id}
      className={error === undefined ? "when-field" : "when-field field-refused"}
      label={label}
      description={help}
      error={error}
      inputWrapperOrder={[...fieldOrder]}
      inputContainer={(input) => (
        <>
          {input}
          {error === undefined && told !== undefined && (
            <p className="when-told small muted" role="status">
              {told}
            </p>
          )}
        </>
      )}
      autoComplete="off"
      value={text ?? (when === undefined ? "" : write(when))}
      rightSectionWidth={40}
      rightSection={
        <DayCalendar label={label} day={when?.day} near={near} onDay={(day) => acts.onPick(withDay(when, day))} />
      }
      onChange={(event) => onText(event.currentTarget.value)}
      onFocus={acts.onFocus}
      onBlur={acts.onBlur}
    />
  );
}

/** An hour that was stated stays, the end of a span does not. */
function withDay(when: When | undefined, day: Day): When {
  const { until: _, ...rest } = when ?? { day };
  return { ...rest, day };
}

function useUnderstood(when: When | undefined, timeZone: string): string | undefined {
  const { t } = useTexts();
  const { write } = useWhenVoice();
  const { shortDay } = useMoments();
  if (when === undefined) return undefined;
  const words = { when: write(when) };
  const at = instantOf(when, timeZone);
  if (at === undefined) return when.part === undefined ? t("when.read.day", words) : t("when.read.part", words);
  if (when.isApproximate === true) return t("when.read.about-hour", words);
  const utc = utcOf(at);
  return utc.day === when.day
    ? t("when.read.hour", { ...words, utc: utc.time })
    : t("when.read.hour-other-day", { ...words, utc: utc.time, utcDay: shortDay(utc.day) });
}

import { TextInput } from "@mantine/core";
import { useState } from "react";
import { daySchema, epochOfWallClock, instantFromEpoch, wallClock } from "../../../core/base/instant.ts";
import type { Instant } from "../../../core/base/instant.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { DayCalendar } from "../day-calendar.tsx";

interface SplitFieldProps {
  /** What parts the baseline from the judged time now; absent where nothing does. */
  readonly split: string | undefined;
  readonly timeZone: string;
  readonly onSplit: (split: Instant) => void;
}

/** The end of the baseline, typed on the clocks of the case, with a calendar beside it. */
export function SplitField(props: SplitFieldProps) {
  return <SplitInput key={props.split ?? ""} {...props} />;
}

function SplitInput({ split, timeZone, onSplit }: SplitFieldProps) {
  const { t } = useTexts();
  const { moment } = useMoments();
  const stated = split === undefined ? undefined : wallClock(Date.parse(split), timeZone);
  const [text, setText] = useState(stated === undefined ? "" : `${stated.day} ${stated.time}`);
  const [isRefused, setRefused] = useState(false);
  const take = (typed: string) => {
    const instant = splitFrom(typed, timeZone);
    setRefused(instant === undefined);
    if (instant !== undefined && instant !== split) onSplit(instant);
  };
  return (
    <TextInput
      className="split-field"
      label={t("measurements.split")}
      description={
        split === undefined ? t("measurements.split-none") : t("measurements.time-utc", { utc: moment(split, "UTC") })
      }
      error={isRefused && t("measurements.split-unreadable")}
      inputWrapperOrder={["label", "error", "input", "description"]}
      dir="ltr"
      spellCheck={false}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text.trim() !== "") take(text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") take(text);
      }}
      rightSection={
        <DayCalendar
          label={t("measurements.split")}
          day={daySchema.safeParse(text.slice(0, 10)).data}
          onDay={(day) => {
            const typed = `${day} ${stated?.time ?? "00:00"}`;
            setText(typed);
            take(typed);
          }}
        />
      }
    />
  );
}

/** `2020-08-08 00:00` or a day alone, on the clocks of a zone; undefined for anything else. */
function splitFrom(typed: string, timeZone: string): Instant | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ]+([01]\d|2[0-3]):([0-5]\d))?$/.exec(typed.trim());
  const day = daySchema.safeParse(parts?.[1]).data;
  if (day === undefined) return undefined;
  return instantFromEpoch(epochOfWallClock(day, `${parts?.[2] ?? "00"}:${parts?.[3] ?? "00"}`, timeZone));
}

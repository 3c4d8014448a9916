import { daySchema } from "../../core/base/instant.ts";
import type { Day } from "../../core/base/instant.ts";
import { useCase } from "../case/case-desk.ts";
import { WhenField } from "./when-field.tsx";
import { useWhenReader } from "./when-entry.tsx";

interface DayEntryProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A day that is typed or taken from a calendar. */
export function DayEntry({ id, label, help, error, text, onText }: DayEntryProps) {
  const { head } = useCase();
  const day = useDayIn(text);
  return (
    <WhenField
      id={id}
      label={label}
      help={help}
      error={error}
      text={text}
      when={day === undefined ? undefined : { day }}
      near={undefined}
      timeZone={head.record.timeZone}
      onText={onText}
      onPick={(picked) => onText(picked.day)}
    />
  );
}

/** The day that a text names; nothing where it names none, or more than a day. */
export function useDayIn(text: string): Day | undefined {
  const { read } = useWhenReader();
  const plain = daySchema.safeParse(text.trim());
  if (plain.success) return plain.data;
  const reading = text.trim() === "" ? undefined : read(text);
  return reading?.kind === "ok" && reading.value.until === undefined ? reading.value.day : undefined;
}

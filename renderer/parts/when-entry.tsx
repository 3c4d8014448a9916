import { useState } from "react";
import type { Day } from "../../core/base/instant.ts";
import { made } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import type { When } from "../../core/facts/when.ts";
import { useCase } from "../case/case-desk.ts";
import { useRecords } from "../case/case-queries.ts";
import { useDraft } from "../case/drafts.ts";
import { useResting } from "../case/use-resting.ts";
import { useTexts } from "../texts/texts.ts";
import { WhenField } from "./when-field.tsx";
import { useWhenVoice } from "./when-voice.ts";

/** Reads times on the clocks of the case; a year that is left out is that of the incident. */
export function useWhenReader(): { readonly read: (text: string) => Result<When>; readonly near: string | undefined } {
  const { head } = useCase();
  const voice = useWhenVoice();
  const [incident] = useRecords("incident");
  const near = incident?.from.day;
  const year = near === undefined ? {} : { year: Number(near.slice(0, 4)) };
  const { timeZone } = head.record;
  return { read: (text) => voice.read(text, { timeZone, allowsSpan: true, ...year }), near };
}

interface DraftWhenProps {
  readonly id: string;
  readonly text: string;
  readonly when: When | undefined;
  readonly onChange: (text: string, when: When | undefined) => void;
  /** What is said where nothing is typed yet, once the form was sent too early. */
  readonly error: string | undefined;
}

/** The time of a form that is not in the case yet. */
export function DraftWhen({ id, text, when, onChange, error }: DraftWhenProps) {
  const { t, problem: sentence } = useTexts();
  const { head } = useCase();
  const { read, near } = useWhenReader();
  const [isLeft, setLeft] = useState(text !== "");
  const reading = text.trim() === "" ? undefined : read(text);
  const refused = isLeft && reading?.kind === "refused" ? reading.problems.map(sentence).join(" ") : undefined;
  return (
    <WhenField
      id={id}
      label={t("facts.when")}
      help={t("facts.when-help")}
      error={refused ?? (reading === undefined ? error : undefined)}
      text={isLeft && when !== undefined ? undefined : text}
      when={when}
      near={near}
      timeZone={head.record.timeZone}
      onText={(next) => {
        const typed = next.trim() === "" ? undefined : read(next);
        setLeft(false);
        onChange(next, typed?.kind === "ok" ? typed.value : undefined);
      }}
      onPick={(picked) => {
        setLeft(true);
        onChange(picked.day, picked);
      }}
      onBlur={() => setLeft(true)}
    />
  );
}

interface SavedWhenProps {
  readonly record: string;
  readonly value: When;
  readonly onChange: (when: When) => void;
}

/** The time of a record, saved as it is typed. What cannot be read stays in the field as a draft, with the reason. */
export function SavedWhen({ record, value, onChange }: SavedWhenProps) {
  const { t } = useTexts();
  const { read } = useWhenReader();
  const texts = { label: t("facts.when"), help: t("facts.when-help") };
  return <SavedWhenField {...texts} place={`${record}.when`} value={value} read={read} onChange={onChange} />;
}

interface SavedDayProps {
  readonly record: string;
  readonly field: string;
  readonly label: string;
  readonly help: string;
  readonly value: Day;
  readonly onChange: (day: Day) => void;
}

/** A day of a record, likewise. An hour that is typed beside it is left out, as what stands under the field shows. */
export function SavedDay({ record, field, label, help, value, onChange }: SavedDayProps) {
  const { head } = useCase();
  const voice = useWhenVoice();
  const read = (text: string): Result<When> => {
    const reading = voice.read(text, { timeZone: head.record.timeZone });
    return reading.kind === "ok" ? made({ day: reading.value.day }) : reading;
  };
  return (
    <SavedWhenField
      label={label}
      help={help}
      place={`${record}.${field}`}
      value={{ day: value }}
      read={read}
      onChange={({ day }) => onChange(day)}
    />
  );
}

interface SavedWhenFieldProps extends TypedWhen {
  readonly label: string;
  readonly help: string;
}

function SavedWhenField({ label, help, ...typing }: SavedWhenFieldProps) {
  const { problem: sentence } = useTexts();
  const { head } = useCase();
  const { near } = useWhenReader();
  const typed = useTypedWhen(typing);
  return (
    <WhenField
      label={label}
      help={help}
      error={typed.problems.length === 0 ? undefined : typed.problems.map(sentence).join(" ")}
      text={typed.text}
      when={typed.text === undefined ? typing.value : typed.when}
      near={near}
      timeZone={head.record.timeZone}
      onText={typed.type}
      onPick={typed.pick}
      onBlur={typed.leave}
    />
  );
}

interface TypedWhen {
  /** Where what is not accepted is kept, `record.field`. */
  readonly place: string;
  readonly value: When;
  readonly read: (text: string) => Result<When>;
  readonly onChange: (when: When) => void;
}

function useTypedWhen({ place, value, read, onChange }: TypedWhen) {
  const draft = useDraft(place);
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(true);
  const text = typed ?? draft.text;
  const reading = text === undefined || text.trim() === "" ? undefined : read(text);
  const take = (when: When) => {
    if (JSON.stringify(when) !== JSON.stringify(value)) onChange(when);
    draft.forget();
  };
  const settle = (isOver: boolean) => {
    if (text === undefined || reading === undefined) return;
    if (reading.kind === "ok") take(reading.value);
    else if (isOver) void draft.keep(text);
    if (!isOver) return;
    setLeft(true);
    if (reading.kind === "ok") setTyped(undefined);
  };
  const resting = useResting((isLast) => {
    if (typed !== undefined) settle(isLast);
  });
  return {
    text,
    when: reading?.kind === "ok" ? reading.value : undefined,
    problems: isLeft && reading?.kind === "refused" ? reading.problems : [],
    type: (next: string) => {
      setTyped(next);
      setLeft(false);
      resting.soon();
    },
    pick: (when: When) => {
      setTyped(undefined);
      take(when);
    },
    leave: () => {
      if (text?.trim() === "") setTyped(undefined);
      else settle(true);
    },
  };
}

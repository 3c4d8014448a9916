import { useRef, useState } from "react";
import type { Day } from "../../core/base/instant.ts";
import { made } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { When } from "../../core/facts/when.ts";
import { useCase } from "../case/case-desk.ts";
import { useRecords } from "../case/case-queries.ts";
import { useDraft } from "../case/drafts.ts";
import type { Draft } from "../case/drafts.ts";
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
  readonly onChange: (when: When) => Promise<Result<unknown>>;
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
  readonly onChange: (day: Day) => Promise<Result<unknown>>;
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
  readonly onChange: (when: When) => Promise<Result<unknown>>;
}

/**
 * A time that is saved as it is typed. What cannot be read, or is refused, stays as a draft with the reason; an emptied field that is left
 * shows again what the case holds.
 */
function useTypedWhen({ place, value, read, onChange }: TypedWhen) {
  const draft = useDraft(place);
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(true);
  const { take, refusal, reset } = useTaking(draft, value, onChange);
  const text = typed ?? draft.text;
  const reading = text === undefined || text.trim() === "" ? undefined : read(text);
  const settle = (isOver: boolean) => {
    if (text === undefined || reading === undefined) return;
    if (reading.kind === "ok") void take(text, reading.value);
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
    problems: isLeft && reading?.kind === "refused" ? reading.problems : refusal,
    type: (next: string) => {
      reset();
      setTyped(next);
      setLeft(false);
      resting.soon();
    },
    pick: (when: When) => {
      reset();
      setTyped(undefined);
      void take(when.day, when);
    },
    leave: () => {
      if (text?.trim() !== "") {
        settle(true);
        return;
      }
      reset();
      setTyped(undefined);
      draft.forget();
    },
  };
}

/** Hands a time over once: not again when the field is left, since somebody may have changed it meanwhile. */
function useTaking(draft: Draft, value: When, onChange: TypedWhen["onChange"]) {
  const [refusal, setRefusal] = useState<readonly Problem[]>([]);
  const taken = useRef<string>(undefined);
  const take = async (words: string, when: When) => {
    if (words === taken.current) return;
    taken.current = words;
    const reply = JSON.stringify(when) === JSON.stringify(value) ? made(undefined) : await onChange(when);
    setRefusal(reply.kind === "refused" ? reply.problems : []);
    if (reply.kind === "refused") void draft.keep(words);
    else draft.forget();
  };
  const reset = () => {
    taken.current = undefined;
    setRefusal([]);
  };
  return { take, refusal, reset };
}

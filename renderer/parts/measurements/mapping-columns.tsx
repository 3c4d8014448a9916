import { MultiSelect, Select, TextInput } from "@mantine/core";
import { usualTimeForms } from "../../../core/measurements/fitting-time-forms.ts";
import { timeForm } from "../../../core/measurements/time-form.ts";
import { clockOf } from "../../../core/measurements/time-zone.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldId } from "./log-plan.ts";
import { choiceOf, delimiterChoices } from "./mapping-draft.ts";
import type { MappingPart } from "./mapping-part.ts";
import { useReadings } from "./readings.ts";
import { GuessMark } from "./guess-mark.tsx";

/** Which columns hold the time and the value, and how the time is written. */
export function MappingColumns({ logKey, trial, draft, filled, set }: MappingPart) {
  const { t } = useTexts();
  const names = [...new Set(trial.columns)].filter((name) => name !== "");
  const id = (field: string) => fieldId(logKey, field);
  const isGuess = (field: keyof typeof draft) => draft[field] === undefined;
  return (
    <div className="mapping-fields">
      <Select
        label={t("measurements.delimiter")}
        data={delimiterChoices.map((value) => ({ value, label: t(delimiterNames[value]) }))}
        value={filled.delimiter}
        allowDeselect={false}
        onChange={(text) => set({ ...draft, delimiter: choiceOf(delimiterChoices, text) ?? filled.delimiter })}
      />
      <Select
        id={id("time")}
        label={
          <GuessMark isGuess={isGuess("time") && filled.time !== undefined}>{t("measurements.time-column")}</GuessMark>
        }
        data={names}
        value={filled.time ?? null}
        allowDeselect={false}
        onChange={(time) => set(withoutForm(draft, time))}
      />
      <FormField {...{ logKey, trial, draft, filled, set }} />
      <Select
        id={id("value")}
        label={
          <GuessMark isGuess={isGuess("value") && filled.value !== undefined}>
            {t("measurements.value-column")}
          </GuessMark>
        }
        data={names}
        value={filled.value ?? null}
        allowDeselect={false}
        onChange={(value) => set(value === null ? draft : { ...draft, value })}
      />
      <MultiSelect
        label={
          <GuessMark isGuess={isGuess("groups") && filled.groups.length > 0}>{t("measurements.groups")}</GuessMark>
        }
        description={t("measurements.groups-help")}
        data={names.filter((name) => name !== filled.time && name !== filled.value)}
        value={[...filled.groups]}
        onChange={(groups) => set({ ...draft, groups })}
      />
    </div>
  );
}

const delimiterNames = {
  ",": "measurements.delimiter.comma",
  ";": "measurements.delimiter.semicolon",
  "\t": "measurements.delimiter.tab",
} as const;

/** Another column is read anew: the form that fitted the last one says nothing of it. */
function withoutForm({ timeForm: _, ...draft }: MappingPart["draft"], time: string | null): MappingPart["draft"] {
  return time === null ? draft : { ...draft, time };
}

/** The form of the time, with the first time of the sample as it would be read. */
function FormField({ logKey, trial, draft, filled, set }: MappingPart) {
  const { t } = useTexts();
  const { timeForms } = filled.guess;
  const isOpen = draft.timeForm === undefined && filled.time === filled.guess.time && timeForms.length > 1;
  return (
    <TextInput
      id={fieldId(logKey, "form")}
      label={
        <GuessMark isGuess={draft.timeForm === undefined && filled.timeForm !== undefined}>
          {t("measurements.time-form")}
        </GuessMark>
      }
      description={
        <>
          {t(isOpen ? "measurements.time-form-open" : "measurements.time-form-help", {
            others: timeForms.slice(1).join(", "),
          })}{" "}
          <Example trial={trial} filled={filled} />
        </>
      }
      list={fieldId(logKey, "forms")}
      dir="ltr"
      spellCheck={false}
      value={filled.timeForm ?? ""}
      onChange={(event) => set({ ...draft, timeForm: event.currentTarget.value })}
      rightSection={
        <datalist id={fieldId(logKey, "forms")}>
          {usualTimeForms.map((form) => (
            <option key={form} value={form} />
          ))}
        </datalist>
      }
    />
  );
}

function Example({ trial, filled }: Pick<MappingPart, "trial" | "filled">) {
  const { t } = useTexts();
  const { time } = useReadings();
  const zone = filled.timeZone ?? "UTC";
  const cell = trial.sample[0]?.[trial.columns.indexOf(filled.time ?? "")];
  const reading = cell === undefined ? undefined : timeForm(filled.timeForm ?? "", clockOf(zone))?.(cell);
  if (cell === undefined) return undefined;
  const params = { cell, time: reading?.kind === "instant" ? time(reading.t, zone) : "" };
  if (reading?.kind !== "instant") return <strong>{t("measurements.example-unreadable", params)}</strong>;
  return t(filled.timeZone === undefined ? "measurements.example-without-zone" : "measurements.example", params);
}

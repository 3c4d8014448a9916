import { Select, TextInput } from "@mantine/core";
import { useTexts } from "../../texts/texts.ts";
import { GuessMark } from "./guess-mark.tsx";
import { aggregationChoices, binChoices, choiceOf, directionChoices, unitChoices } from "./mapping-draft.ts";
import type { MappingPart } from "./mapping-part.ts";

/** What the value measures: its unit and scale, which way is worse, and how readings of one bin are put together. */
export function MappingMeasure(part: MappingPart) {
  const { draft, filled, set } = part;
  const { t } = useTexts();
  return (
    <div className="mapping-fields">
      <Select
        label={<GuessMark isGuess={draft.unit === undefined}>{t("measurements.unit")}</GuessMark>}
        data={unitChoices.map((value) => ({ value, label: t(`measurements.unit.${value}`) }))}
        value={filled.unit}
        allowDeselect={false}
        onChange={(text) => set({ ...draft, unit: choiceOf(unitChoices, text) ?? filled.unit })}
      />
      <ScaleEnd {...part} end="least" />
      <ScaleEnd {...part} end="most" />
      <Select
        label={<GuessMark isGuess={draft.direction === undefined}>{t("measurements.direction")}</GuessMark>}
        data={directionChoices.map((value) => ({ value, label: t(`measurements.direction.${value}`) }))}
        value={filled.direction}
        allowDeselect={false}
        onChange={(text) => set({ ...draft, direction: choiceOf(directionChoices, text) ?? filled.direction })}
      />
      <BinFields {...part} />
      <TextInput
        label={t("measurements.title")}
        description={t("measurements.title-help")}
        value={filled.title}
        onChange={(event) => set({ ...draft, title: event.currentTarget.value })}
      />
    </div>
  );
}

function ScaleEnd({ draft, filled, set, end }: MappingPart & { readonly end: "least" | "most" }) {
  const { t } = useTexts();
  return (
    <TextInput
      label={<GuessMark isGuess={draft[end] === undefined}>{t(`measurements.scale-${end}`)}</GuessMark>}
      description={t("measurements.scale-help")}
      dir="ltr"
      inputMode="decimal"
      value={filled[end]}
      onChange={(event) => set({ ...draft, [end]: event.currentTarget.value })}
    />
  );
}

function BinFields({ draft, filled, set }: MappingPart) {
  const { t } = useTexts();
  return (
    <>
      <Select
        label={<GuessMark isGuess={draft.binSeconds === undefined}>{t("measurements.bin")}</GuessMark>}
        data={binChoices.map((seconds) => ({
          value: String(seconds),
          label: t("measurements.bin-minutes", { minutes: seconds / 60 }),
        }))}
        value={String(filled.binSeconds)}
        allowDeselect={false}
        onChange={(text) => {
          const binSeconds = binChoices.find((seconds) => String(seconds) === text) ?? filled.binSeconds;
          set({ ...draft, binSeconds });
        }}
      />
      <Select
        label={<GuessMark isGuess={draft.aggregation === undefined}>{t("measurements.aggregation")}</GuessMark>}
        data={aggregationChoices.map((value) => ({ value, label: t(`measurements.aggregation.${value}`) }))}
        value={filled.aggregation}
        allowDeselect={false}
        onChange={(text) => set({ ...draft, aggregation: choiceOf(aggregationChoices, text) ?? filled.aggregation })}
      />
    </>
  );
}

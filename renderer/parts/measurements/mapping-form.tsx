import { Checkbox } from "@mantine/core";
import { useTexts } from "../../texts/texts.ts";
import { fieldId } from "./log-plan.ts";
import { MappingColumns } from "./mapping-columns.tsx";
import { MappingMeasure } from "./mapping-measure.tsx";
import type { MappingPart } from "./mapping-part.ts";
import { MappingSample } from "./mapping-sample.tsx";
import { ZoneSelect } from "./zone-select.tsx";

interface MappingFormProps extends MappingPart {
  readonly isChecked: boolean;
  readonly onChecked: (isChecked: boolean) => void;
}

/** Asks what the columns of an unknown table mean, beside a few of its rows. Guesses are marked and have to be confirmed. */
export function MappingForm({ isChecked, onChecked, ...part }: MappingFormProps) {
  const { t } = useTexts();
  const { logKey, trial, draft, filled, set } = part;
  return (
    <fieldset className="import-fields mapping-form">
      <legend>{t("measurements.mapping")}</legend>
      <p className="small muted">{t("measurements.mapping-lead")}</p>
      <MappingSample trial={trial} filled={filled} />
      <MappingColumns {...part} />
      <ZoneSelect
        id={fieldId(logKey, "zone")}
        help={t("measurements.zone-help")}
        value={filled.timeZone}
        onZone={(timeZone) => {
          const { timeZone: _, ...others } = draft;
          set(timeZone === undefined ? others : { ...others, timeZone });
        }}
      />
      <MappingMeasure {...part} />
      <Checkbox
        id={fieldId(logKey, "checked")}
        label={t("measurements.checked")}
        description={t("measurements.checked-help")}
        checked={isChecked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
    </fieldset>
  );
}

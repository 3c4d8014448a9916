import { Button, Select } from "@mantine/core";
import { useMemo } from "react";
import { useCase } from "../../case/case-desk.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";

interface ZoneSelectProps {
  readonly id: string;
  readonly help: string;
  readonly value: string | undefined;
  readonly onZone: (zone: string | undefined) => void;
}

/** The clocks of the vantage point, as a person states them. Nothing is chosen beforehand; the zone of the case is one press away. */
export function ZoneSelect({ id, help, value, onZone }: ZoneSelectProps) {
  const { t } = useTexts();
  const { head } = useCase();
  const own = head.record.timeZone;
  const zones = useMemo(() => [...new Set(["UTC", own, ...Intl.supportedValuesOf("timeZone")])], [own]);
  return (
    <div className="zone-select">
      <Select
        id={id}
        label={t("measurements.zone")}
        description={help}
        inputWrapperOrder={[...fieldOrder]}
        placeholder={t("measurements.zone-open")}
        data={zones}
        value={value ?? null}
        searchable
        clearable
        limit={60}
        nothingFoundMessage={t("measurements.nothing-found")}
        clearButtonProps={{ "aria-label": t("measurements.zone-clear") }}
        onChange={(zone) => onZone(zone ?? undefined)}
      />
      {value === undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => onZone(own)}>
          {t("measurements.zone-of-case", { zone: own })}
        </Button>
      )}
    </div>
  );
}

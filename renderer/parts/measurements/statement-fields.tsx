import { Select, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { stateCodes } from "../iso-states.ts";
import { fieldId } from "./log-plan.ts";
import type { Statements } from "./log-plan.ts";
import { ZoneSelect } from "./zone-select.tsx";

interface StatementFieldsProps {
  readonly logKey: string;
  readonly statements: Statements;
  /** What the table does not say and its format cannot do without. */
  readonly asked: readonly string[];
  readonly onChange: (statements: Statements) => void;
}

/** What a log of a known format does not say itself: where it was measured, and what was tested. */
export function StatementFields({ logKey, statements, asked, onChange }: StatementFieldsProps) {
  const { t } = useTexts();
  const { country, test, timeZone, ...others } = statements;
  const set = (next: { readonly [K in keyof Statements]: Statements[K] | undefined }) =>
    onChange({ ...others, ...present(next) });
  const all = { country, test, timeZone };
  return (
    <fieldset className="import-fields">
      <legend>{t("measurements.statements")}</legend>
      <p className="small muted">
        {t(asked.length === 0 ? "measurements.statements-lead" : "measurements.statements-asked")}
      </p>
      {(asked.includes("country") || country !== undefined) && (
        <CountrySelect
          id={fieldId(logKey, "country")}
          value={country}
          onCountry={(next) => set({ ...all, country: next })}
        />
      )}
      {(asked.includes("test") || test !== undefined) && (
        <TextInput
          id={fieldId(logKey, "test")}
          label={t("measurements.test")}
          description={t("measurements.test-help")}
          dir="ltr"
          spellCheck={false}
          value={test ?? ""}
          onChange={(event) => set({ ...all, test: event.currentTarget.value.trim() || undefined })}
        />
      )}
      <ZoneSelect
        id={fieldId(logKey, "zone")}
        help={t("measurements.zone-shown")}
        value={timeZone}
        onZone={(next) => set({ ...all, timeZone: next })}
      />
    </fieldset>
  );
}

interface CountrySelectProps {
  readonly id: string;
  readonly value: string | undefined;
  readonly onCountry: (code: string | undefined) => void;
}

function CountrySelect({ id, value, onCountry }: CountrySelectProps) {
  const { t } = useTexts();
  const { region, compare } = useNames();
  const data = useMemo(
    () =>
      stateCodes
        .map((code) => ({ value: code, label: `${region(code)} (${code})` }))
        .toSorted((a, b) => compare(a.label, b.label)),
    [region, compare],
  );
  return (
    <Select
      id={id}
      label={t("measurements.country")}
      description={t("measurements.country-help")}
      data={data}
      value={value ?? null}
      searchable
      nothingFoundMessage={t("measurements.nothing-found")}
      onChange={(code) => onCountry(code ?? undefined)}
    />
  );
}

function present(statements: { readonly [K in keyof Statements]: Statements[K] | undefined }): Statements {
  const { country, test, timeZone } = statements;
  return {
    ...(country === undefined ? {} : { country }),
    ...(test === undefined ? {} : { test }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

import { Select } from "@mantine/core";
import type { ComboboxItem, OptionsFilter } from "@mantine/core";
import { useMemo } from "react";
import { useNames } from "../texts/names.ts";
import { useTexts } from "../texts/texts.ts";
import { fieldOrder } from "./field-order.ts";
import { stateCodes } from "./iso-states.ts";
import "./state-select.css";

interface StateSelectProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (code: string) => void;
  readonly onFocus?: () => void;
}

/** A State or territory by its name in the language of the window, found by any part of that name, its English name or its code. */
export function StateSelect({ id, label, help, value, error, onChange, onFocus }: StateSelectProps) {
  const { t } = useTexts();
  const { region, compare } = useNames();
  const data = useMemo(
    () =>
      stateCodes.map((code) => ({ value: code, label: region(code) })).toSorted((a, b) => compare(a.label, b.label)),
    [region, compare],
  );
  return (
    <Select
      id={id}
      label={label}
      description={help}
      error={error}
      inputWrapperOrder={[...fieldOrder]}
      searchable
      data={data}
      filter={byNameOrCode}
      value={value === "" ? null : value}
      nothingFoundMessage={t("start.nothing-found")}
      renderOption={({ option }) => <StateOption name={option.label} code={option.value} />}
      onFocus={onFocus}
      onChange={(code) => {
        if (code !== null) onChange(code);
      }}
    />
  );
}

function StateOption({ name, code }: { readonly name: string; readonly code: string }) {
  return (
    <span className="state-option">
      <span>{name}</span>
      <span className="mono muted">{code}</span>
    </span>
  );
}

const english = new Intl.DisplayNames("en", { type: "region" });

/** Options that hold what was typed, those whose name begins with it first. */
const byNameOrCode: OptionsFilter = ({ options, search }) => {
  const typed = plain(search);
  const found = options.flatMap((option): readonly ComboboxItem[] => ("value" in option ? [option] : []));
  return found
    .filter(({ label, value }) => [label, english.of(value) ?? "", value].some((text) => plain(text).includes(typed)))
    .toSorted((a, b) => Number(plain(b.label).startsWith(typed)) - Number(plain(a.label).startsWith(typed)));
};

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim();
}

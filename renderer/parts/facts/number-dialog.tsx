import { Select, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { units } from "../../../core/facts/finding.ts";
import { useTexts } from "../../texts/texts.ts";
import type { FieldError } from "../error-summary.tsx";
import { useFacts } from "./facts-desk.ts";
import type { NumberHome } from "./number-home.ts";
import { TokenDialog } from "./token-dialog.tsx";

type Unit = (typeof units)[number];

/** Dates and hours have tokens of their own. */
const offered = units.filter((unit) => unit !== "date" && unit !== "instant");

interface NumberDialogProps {
  readonly home: NumberHome;
  readonly onChosen: (token: string) => void;
  readonly onClose: () => void;
}

/** Asks for a number that an exhibit states, keeps it with the record, and gives the token that prints it. */
export function NumberDialog(props: NumberDialogProps) {
  const { onClose } = props;
  const { t } = useTexts();
  const form = useNumberForm(props);
  const errorOf = (field: string) => form.errors.find((one) => one.field === field)?.sentence;
  return (
    <TokenDialog title={t("facts.insert.number")} errors={form.errors} onSubmit={form.submit} onClose={onClose}>
      <TextInput
        id={form.fields.number}
        data-autofocus
        label={t("facts.number")}
        description={t("facts.number-help")}
        error={errorOf(form.fields.number)}
        value={form.number}
        dir="ltr"
        inputMode="decimal"
        onChange={(event) => form.setNumber(event.currentTarget.value)}
      />
      <UnitAndExhibit {...props} {...form} error={errorOf(form.fields.exhibit)} />
    </TokenDialog>
  );
}

function useNumberForm({ home, onChosen, onClose }: NumberDialogProps) {
  const { t } = useTexts();
  const [number, setNumber] = useState("");
  const [unit, setUnit] = useState<Unit>("count");
  const [exhibit, setExhibit] = useState<string | null>(home.exhibits[0] ?? null);
  const [isPressed, setPressed] = useState(false);
  const fields = { number: useId(), exhibit: useId() };
  const source = home.exhibits.find((id) => id === exhibit);
  const value = readNumber(number, unit);
  const errors: readonly FieldError[] = [
    ...(value === undefined ? [{ field: fields.number, sentence: t("facts.number.unreadable") }] : []),
    ...(source === undefined ? [{ field: fields.exhibit, sentence: t("facts.number.no-exhibit") }] : []),
  ];
  const submit = () => {
    setPressed(true);
    if (value === undefined || source === undefined) return;
    const name = freeName(home.names);
    home.onStated(name, { kind: "stated", ...value, unit, exhibit: source });
    onChosen(`{value:${home.record}.${name}}`);
    onClose();
  };
  return { number, setNumber, unit, setUnit, exhibit, setExhibit, fields, errors: isPressed ? errors : [], submit };
}

interface UnitAndExhibitProps extends Pick<ReturnType<typeof useNumberForm>, "unit" | "exhibit" | "fields"> {
  readonly home: NumberHome;
  readonly setUnit: (unit: Unit) => void;
  readonly setExhibit: (id: string | null) => void;
  readonly error: string | undefined;
}

function UnitAndExhibit({ home, unit, setUnit, exhibit, setExhibit, fields, error }: UnitAndExhibitProps) {
  const { t } = useTexts();
  const desk = useFacts();
  return (
    <>
      <Select
        label={t("facts.unit")}
        data={offered.map((value) => ({ value, label: t(`facts.unit.${value}`) }))}
        value={unit}
        allowDeselect={false}
        onChange={(value) => setUnit(offered.find((one) => one === value) ?? "count")}
      />
      <Select
        id={fields.exhibit}
        label={t("facts.number-exhibit")}
        description={t("facts.number-exhibit-help")}
        error={error}
        data={home.exhibits.map((value) => ({ value, label: desk.exhibit(value)?.label ?? value }))}
        value={exhibit}
        onChange={setExhibit}
      />
    </>
  );
}

/** A number as it was typed, with as many decimals as were typed. A share is typed in per cent and kept from 0 to 1. */
function readNumber(text: string, unit: Unit): { readonly value: number; readonly digits?: number } | undefined {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0]/g, "")
    .replace(",", ".");
  if (!/^-?\d+(\.\d{1,3})?$/.test(plain)) return undefined;
  const digits = plain.split(".")[1]?.length ?? 0;
  const stated = Number(plain);
  if (unit === "share" && (stated < 0 || stated > 100)) return undefined;
  return { value: unit === "share" ? stated / 100 : stated, ...(digits === 0 ? {} : { digits }) };
}

function freeName(names: readonly string[]): string {
  for (let number = names.length + 1; ; number += 1) {
    if (!names.includes(`n${number}`)) return `n${number}`;
  }
}

import { TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { daySchema } from "../../../core/base/instant.ts";
import { useTexts } from "../../texts/texts.ts";
import { TokenDialog } from "./token-dialog.tsx";
import { useWhenReader } from "../when-entry.tsx";

interface DateDialogProps {
  readonly onChosen: (token: string) => void;
  readonly onClose: () => void;
}

/** Asks for a day, a month or a year and gives the token that prints it. */
export function DateDialog({ onChosen, onClose }: DateDialogProps) {
  const { t } = useTexts();
  const field = useId();
  const [text, setText] = useState("");
  const [isRefused, setRefused] = useState(false);
  const token = useDateToken(text.trim());
  const submit = () => {
    setRefused(token === undefined);
    if (token === undefined) return;
    onChosen(token);
    onClose();
  };
  const sentence = t("facts.date.unreadable");
  const isWrong = isRefused && token === undefined;
  return (
    <TokenDialog
      title={t("facts.insert.date")}
      errors={isWrong ? [{ field, sentence }] : []}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        id={field}
        data-autofocus
        label={t("facts.date")}
        description={t("facts.date-help")}
        error={isWrong ? sentence : undefined}
        value={text}
        dir="ltr"
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </TokenDialog>
  );
}

/** The token of a date as it is typed: a month or year in figures, a day in any form that the window reads. */
function useDateToken(text: string): string | undefined {
  const { read } = useWhenReader();
  const reading = text === "" ? undefined : read(text);
  const isOneDay = reading?.kind === "ok" && reading.value.until === undefined;
  return dateToken(text) ?? (isOneDay ? `{date:${reading.value.day}}` : undefined);
}

/** The token of a day, month or year that exists; its form is as exact as what was typed. */
function dateToken(text: string): string | undefined {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return undefined;
  if (!daySchema.safeParse(`${text}-01-01`.slice(0, 10)).success) return undefined;
  const form = { 4: ";form=year", 7: ";form=month-year" }[text.length] ?? "";
  return `{date:${text}${form}}`;
}

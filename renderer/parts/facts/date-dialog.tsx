import { Button, Modal, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { daySchema } from "../../../core/base/instant.ts";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";

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
  const token = dateToken(text.trim());
  const submit = () => {
    setRefused(token === undefined);
    if (token === undefined) return;
    onChosen(token);
    onClose();
  };
  const sentence = t("facts.date.unreadable");
  const isWrong = isRefused && token === undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("facts.insert.date")}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isWrong && <ErrorSummary errors={[{ field, sentence }]} />}
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
        <div className="details-acts">
          <Button type="submit">{t("facts.insert-it")}</Button>
          <Button variant="default" onClick={onClose}>
            {t("action.cancel")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The token of a day, month or year that exists; its form is as exact as what was typed. */
function dateToken(text: string): string | undefined {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return undefined;
  if (!daySchema.safeParse(`${text}-01-01`.slice(0, 10)).success) return undefined;
  const form = { 4: ";form=year", 7: ";form=month-year" }[text.length] ?? "";
  return `{date:${text}${form}}`;
}

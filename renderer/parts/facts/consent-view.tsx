import { Button } from "@mantine/core";
import { useId, useState } from "react";
import type { RecordOf } from "../../../core/project/record.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { Form } from "../form.tsx";
import { Tag } from "../tag.tsx";
import { DayEntry, useDayIn } from "../day-entry.tsx";
import { FormActs } from "./form-acts.tsx";
import { useFactActs } from "./use-fact-acts.ts";

/** A consent as it was given, and the day on which it was taken back. */
export function ConsentView({ consent }: { readonly consent: RecordOf<"consent"> }) {
  const { t } = useTexts();
  const { day } = useMoments();
  const { setFields } = useFactActs();
  const { id, nameToGovernment, nameInPublic, givenOn, withdrawnOn } = consent;
  return (
    <div className={withdrawnOn === undefined ? "consent" : "consent consent-withdrawn"}>
      <p>{t("facts.consent-given", { day: day(givenOn) })}</p>
      <Tag kind={nameToGovernment ? "good" : "blocks"}>
        {t(nameToGovernment ? "facts.consent.government-yes" : "facts.consent.government-no")}
      </Tag>
      <Tag kind={nameInPublic ? "good" : "blocks"}>
        {t(nameInPublic ? "facts.consent.public-yes" : "facts.consent.public-no")}
      </Tag>
      {withdrawnOn === undefined ? (
        <Withdraw
          from={givenOn}
          onWithdrawn={(on) => setFields(id, t("facts.consent-withdrawn-on"), { withdrawnOn: on })}
        />
      ) : (
        <>
          <Tag kind="blocks">{t("facts.consent-withdrawn", { day: day(withdrawnOn) })}</Tag>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => setFields(id, t("facts.consent-withdrawn-on"), { withdrawnOn: undefined })}
          >
            {t("facts.consent-not-withdrawn")}
          </Button>
        </>
      )}
    </div>
  );
}

interface WithdrawProps {
  readonly from: string;
  readonly onWithdrawn: (day: string) => void;
}

function Withdraw(props: WithdrawProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <WithdrawForm {...props} onClose={() => setOpen(false)} />;
  return (
    <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
      {t("facts.consent-withdraw")}
    </Button>
  );
}

function WithdrawForm({ from, onWithdrawn, onClose }: WithdrawProps & { readonly onClose: () => void }) {
  const { t } = useTexts();
  const field = useId();
  const [text, setText] = useState("");
  const [isPressed, setPressed] = useState(false);
  const day = useDayIn(text);
  const isWrong = day === undefined || day < from;
  return (
    <Form
      className="dialog-form"
      onSubmit={() => {
        setPressed(true);
        if (!isWrong) onWithdrawn(day);
      }}
    >
      <DayEntry
        id={field}
        label={t("facts.consent-withdrawn-on")}
        error={isPressed && isWrong ? t("facts.consent-withdrawn-wrong") : undefined}
        text={text}
        onText={setText}
      />
      <FormActs save={t("facts.consent-withdraw")} drop={t("action.cancel")} onDrop={onClose} isQuiet />
    </Form>
  );
}

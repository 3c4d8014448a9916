import { Button, Checkbox } from "@mantine/core";
import { useId, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { RecordId } from "../../../core/base/identifier.ts";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { Form } from "../form.tsx";
import { ProblemList } from "../problem-list.tsx";
import { DayEntry, useDayIn } from "../day-entry.tsx";
import { FormActs } from "./form-acts.tsx";
import { newId } from "./new-id.ts";
import { useFactActs } from "./use-fact-acts.ts";

/** Records what a person agreed to: two separate answers and the day on which they were given. */
export function ConsentForm({ person }: { readonly person: RecordId }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <ConsentFields person={person} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {t("facts.consent-record")}
      </Button>
    </div>
  );
}

interface ConsentFieldsProps {
  readonly person: RecordId;
  readonly onClose: () => void;
}

function ConsentFields({ person, onClose }: ConsentFieldsProps) {
  const { t } = useTexts();
  const { make } = useFactActs();
  const field = useId();
  const [givenOn, setGivenOn] = useState("");
  const [nameToGovernment, setGovernment] = useState(false);
  const [nameInPublic, setPublic] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const day = useDayIn(givenOn);
  const submit = () => {
    setPressed(true);
    if (day === undefined) return;
    const fields = { person, nameToGovernment, nameInPublic, givenOn: day };
    const record = { type: "consent", id: newId("consent"), fields, saying: { key: "done.consent-made" } } as const;
    void make(record).then((refused) => {
      setProblems(refused);
      if (refused.length === 0) onClose();
    });
  };
  const errors = isPressed && day === undefined ? [{ field, sentence: t("facts.consent-no-day") }] : [];
  return (
    <Form className="dialog-form consent" onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ProblemList problems={problems} isAnswer />
      <TwoConsents
        government={nameToGovernment}
        setGovernment={setGovernment}
        open={nameInPublic}
        setOpen={setPublic}
      />
      <DayEntry
        id={field}
        label={t("facts.consent-given-on")}
        error={errors[0]?.sentence}
        text={givenOn}
        onText={setGivenOn}
      />
      <FormActs save={t("facts.consent-save")} drop={t("action.cancel")} onDrop={onClose} isQuiet />
    </Form>
  );
}

interface TwoConsentsProps {
  readonly government: boolean;
  readonly setGovernment: (given: boolean) => void;
  readonly open: boolean;
  readonly setOpen: (given: boolean) => void;
}

/** The two answers, never one for both. */
function TwoConsents({ government, setGovernment, open, setOpen }: TwoConsentsProps) {
  const { t } = useTexts();
  return (
    <>
      <Checkbox
        label={t("facts.consent.government")}
        checked={government}
        onChange={(event) => setGovernment(event.currentTarget.checked)}
      />
      <Checkbox
        label={t("facts.consent.public")}
        checked={open}
        onChange={(event) => setOpen(event.currentTarget.checked)}
      />
    </>
  );
}

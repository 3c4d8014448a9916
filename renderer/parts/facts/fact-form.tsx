import { useState } from "react";
import type { ReactNode } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { goTo } from "../../shell/place.ts";
import { ErrorSummary } from "../error-summary.tsx";
import type { FieldError } from "../error-summary.tsx";
import { Form } from "../form.tsx";
import { ProblemList } from "../problem-list.tsx";
import { FormActs } from "./form-acts.tsx";
import { useFactActs } from "./use-fact-acts.ts";
import type { NewRecord } from "./use-fact-acts.ts";

interface NewFact {
  readonly missing: readonly FieldError[];
  /** What the form makes once nothing is missing. */
  readonly record: () => NewRecord;
  /** Takes back what was kept of the form. */
  readonly drop?: () => Promise<void>;
  readonly onClose: () => void;
}

/** The sending of a form: what is missing is told from the first time on, and the record that it made is opened. */
export function useFactForm({ missing, record, drop, onClose }: NewFact) {
  const { make } = useFactActs();
  const [isPressed, setPressed] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const submit = async () => {
    setPressed(true);
    if (missing.length > 0) return;
    const made = record();
    const refused = await make(made);
    setProblems(refused);
    if (refused.length > 0) return;
    await drop?.();
    onClose();
    goTo({ screen: "facts", record: made.id });
  };
  const abandon = () => {
    void drop?.();
    onClose();
  };
  const errors = isPressed ? missing : [];
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.sentence;
  return { errors, errorOf, problems, submit, abandon };
}

interface FactFormProps {
  readonly form: ReturnType<typeof useFactForm>;
  readonly save: string;
  readonly abandon: string;
  readonly children: ReactNode;
}

/** The fields of a new record, between what stands in its way and the two ways to end. */
export function FactForm({ form, save, abandon, children }: FactFormProps) {
  return (
    <Form className="dialog-form" onSubmit={() => void form.submit()}>
      <ErrorSummary errors={form.errors} />
      <ProblemList problems={form.problems} isAnswer />
      {children}
      <FormActs save={save} drop={abandon} onDrop={form.abandon} />
    </Form>
  );
}

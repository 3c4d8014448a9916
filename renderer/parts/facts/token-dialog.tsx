import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";
import type { FieldError } from "../error-summary.tsx";
import { Form } from "../form.tsx";
import { FormActs } from "./form-acts.tsx";
import { useFocusReturn } from "../use-focus-return.ts";

interface TokenDialogProps {
  readonly title: string;
  readonly errors: readonly FieldError[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for what a token prints, before it is put into a sentence. */
export function TokenDialog({ title, errors, onSubmit, onClose, children }: TokenDialogProps) {
  const { t } = useTexts();
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": t("action.close") }}>
      <Form className="dialog-form" onSubmit={onSubmit}>
        <ErrorSummary errors={errors} />
        {children}
        <FormActs save={t("facts.insert-it")} drop={t("action.cancel")} onDrop={onClose} />
      </Form>
    </Modal>
  );
}

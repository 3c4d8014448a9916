import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";
import type { FieldError } from "../error-summary.tsx";
import { Form } from "../form.tsx";
import "./form-dialog.css";

/** What stood in the way when the form was last sent. `times` counts the sendings, so that each is told anew. */
export interface Asked {
  readonly times: number;
  readonly errors: readonly FieldError[];
}

/** A form that was not sent yet. */
export const unasked: Asked = { times: 0, errors: [] };

interface FormDialogProps {
  readonly title: string;
  /** The word for what the form does. */
  readonly act: string;
  readonly asked: Asked;
  readonly isBusy?: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question with a form in it. What is missing is told when it is sent, with a way to each field. */
export function FormDialog({ title, act, asked, isBusy, onSend, onClose, children }: FormDialogProps) {
  const { t } = useTexts();
  return (
    <Modal opened onClose={onClose} size={620} title={title} closeButtonProps={{ "aria-label": t("action.close") }}>
      <Form className="form-dialog" onSubmit={onSend}>
        <ErrorSummary key={asked.times} errors={asked.errors} />
        {children}
        <div className="form-dialog-actions">
          <Button variant="default" onClick={onClose}>
            {t("action.cancel")}
          </Button>
          <Button type="submit" loading={isBusy === true}>
            {act}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}

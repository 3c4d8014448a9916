import type { ReactNode } from "react";

interface FormProps {
  readonly className: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form that the window answers itself. Sent in a dialog, it does not send the form that opened the dialog. */
export function Form({ className, onSubmit, children }: FormProps) {
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // React lets events rise through a dialog to the form that opened it.
        event.stopPropagation();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

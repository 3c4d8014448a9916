import { useEffect, useRef } from "react";
import { useTexts } from "../texts/texts.ts";
import "./error-summary.css";

/** One refused field: the sentence and the id of the element that takes the correction. */
export interface FieldError {
  readonly field: string;
  readonly sentence: string;
}

/** Everything that stands in the way of a form, with a link to each field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const { t } = useTexts();
  const box = useRef<HTMLElement>(null);
  const count = errors.length;
  const isShown = count > 0;
  useEffect(() => {
    // Only when it appears: one who is correcting an answer keeps the focus in the field.
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return undefined;
  return (
    <section ref={box} tabIndex={-1} className="error-summary" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t("errors.title", { count })}</h2>
      <ul>
        {errors.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`}>
            <button type="button" className="link" onClick={() => document.getElementById(field)?.focus()}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useEffect } from "react";

/** Brings the focus to the field of a record that an address names, where its details show that field. */
export function useFieldFocus(record: string, field: string | undefined): void {
  useEffect(() => {
    if (field !== undefined) document.querySelector<HTMLElement>(`[data-place="${record}.${field}"]`)?.focus();
  }, [record, field]);
}

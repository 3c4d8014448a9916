import { Textarea, TextInput } from "@mantine/core";
import { useRef } from "react";
import type { ReactNode, SyntheticEvent } from "react";
import { fieldOrder } from "../field-order.ts";

interface DraftTextProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly lines?: number;
  readonly language?: string;
  readonly isFirst?: boolean;
  readonly onChange: (text: string) => void;
  /** What stands under the field: it can put pieces in where the caret was. */
  readonly after?: (insert: (piece: string) => void) => ReactNode;
}

/** A text of a form that is not in the case yet. */
export function DraftText({
  id,
  label,
  help,
  error,
  value,
  lines,
  language,
  isFirst,
  onChange,
  after,
}: DraftTextProps) {
  const caret = useRef<number>(undefined);
  const insert = (piece: string) => {
    const at = Math.min(caret.current ?? value.length, value.length);
    caret.current = at + piece.length;
    onChange(value.slice(0, at) + piece + value.slice(at));
  };
  const shared = {
    id,
    label,
    description: help,
    error,
    value,
    autoFocus: isFirst === true,
    ...(language === undefined ? {} : { lang: language }),
    inputWrapperOrder: [...fieldOrder],
    onSelect: (event: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      caret.current = event.currentTarget.selectionEnd ?? undefined;
    },
  };
  return (
    <div>
      {lines === undefined ? (
        <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <Textarea {...shared} autosize minRows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {after?.(insert)}
    </div>
  );
}

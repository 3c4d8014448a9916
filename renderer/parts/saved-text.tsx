import { Button, Textarea, TextInput } from "@mantine/core";
import { useRef } from "react";
import type { ReactNode, SyntheticEvent } from "react";
import { useTexts } from "../texts/texts.ts";
import { useSavedText } from "./use-saved-text.ts";
import type { SavedTextPlace } from "./use-saved-text.ts";
import "./saved-text.css";

interface SavedTextProps extends SavedTextPlace {
  readonly help?: string;
  /** A field that may be absent can be removed; one that may not keeps its last text until there is a new one. */
  readonly isOptional?: boolean;
  readonly lines?: number;
  /** The direction of the text itself, where it is not that of its letters. */
  readonly language?: string;
  /** What stands under the field: it sees the text as it is typed and can put pieces in where the caret was. */
  readonly after?: (text: string, insert: (piece: string) => void) => ReactNode;
}

/**
 * A text of a record, saved as it is typed. What the case refuses stays in the field as a draft, with the reason; an emptied field is a
 * draft too and removes nothing.
 */
export function SavedText(props: SavedTextProps) {
  const { label, help, lines, language, isOptional, after } = props;
  const { t, problem: sentence } = useTexts();
  const { text, type, flush, problems, isEmptied, bringBack, remove } = useSavedText(props);
  const caret = useRef<number>(undefined);
  const error = problems.length === 0 ? undefined : problems.map(sentence).join(" ");
  const insert = (piece: string) => {
    const at = Math.min(caret.current ?? text.length, text.length);
    caret.current = at + piece.length;
    type(text.slice(0, at) + piece + text.slice(at));
  };
  const shared = {
    label,
    description: help,
    error,
    value: text,
    onBlur: flush,
    onSelect: (event: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      caret.current = event.currentTarget.selectionEnd ?? undefined;
    },
    ...(language === undefined ? {} : { lang: language }),
    inputWrapperOrder: ["label" as const, "description" as const, "error" as const, "input" as const],
    classNames: { root: error === undefined ? "saved-text" : "saved-text saved-text-refused" },
    "data-place": `${props.record}.${props.field}`,
  };
  return (
    <div>
      {lines === undefined ? (
        <TextInput {...shared} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <Textarea {...shared} autosize minRows={lines} onChange={(event) => type(event.currentTarget.value)} />
      )}
      {after?.(text, insert)}
      {(isEmptied || error !== undefined) && (
        <p className="saved-text-back small muted">
          {isEmptied && <>{t("field.emptied")} </>}
          <Button variant="subtle" size="compact-sm" onClick={bringBack}>
            {t("field.bring-back")}
          </Button>
          {isEmptied && isOptional === true && (
            <Button variant="subtle" size="compact-sm" color="var(--bad)" onClick={remove}>
              {t("field.remove")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

import { TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { useSettings } from "../../shell/settings.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";

/** In whose name findings are made, and how it is asked for where this computer does not know. */
export interface Author {
  readonly name: string;
  readonly typed: string | undefined;
  readonly isAsked: boolean;
  readonly fieldId: string;
  readonly type: (name: string) => void;
  readonly ask: () => void;
}

/** The author that this computer is set to, or the one that is being typed. */
export function useAuthor(): Author {
  const { settings } = useSettings();
  const fieldId = useId();
  const [isAsked, setAsked] = useState(false);
  const [typed, type] = useState<string>();
  const ask = () => {
    setAsked(true);
    document.getElementById(fieldId)?.focus();
  };
  return { name: (typed ?? settings.author).trim(), typed, isAsked, fieldId, type, ask };
}

/** Asks for the author where none is set, and keeps it for this computer. */
export function AuthorField({ author }: { readonly author: Author }) {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  if (settings.author !== "" && author.typed === undefined) return undefined;
  return (
    <TextInput
      id={author.fieldId}
      label={t("measurements.author")}
      description={t("measurements.author-help")}
      error={author.isAsked && author.name === "" && t("measurements.author-missing")}
      inputWrapperOrder={[...fieldOrder]}
      value={author.typed ?? settings.author}
      onChange={(event) => author.type(event.currentTarget.value)}
      onBlur={() => void change({ author: author.name })}
    />
  );
}

import { Select, TextInput } from "@mantine/core";
import { evidenceKinds } from "../../../core/evidence/evidence-item.ts";
import { useCase } from "../../case/case-desk.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import type { ArrivalDraft } from "./arrival.ts";
import { useChoices } from "./choices.ts";
import "./arrival-fields.css";

interface ArrivalFieldsProps {
  readonly draft: ArrivalDraft;
  readonly onChange: (draft: ArrivalDraft) => void;
  /** Why the time was refused. */
  readonly timeError: string | undefined;
  /** A note says where it comes from in a field of its own. */
  readonly hasSource: boolean;
}

/** The id of the field for the time, for links from the list of what is missing. */
export const capturedAtField = "arrival-captured-at";

/** What can be said about everything of one intake at once. All of it may be left open and changed later. */
export function ArrivalFields({ draft, onChange, timeError, hasSource }: ArrivalFieldsProps) {
  const { t } = useTexts();
  const { kinds, confidentialities } = useChoices();
  const set = (changed: Partial<ArrivalDraft>) => onChange({ ...draft, ...changed });
  return (
    <div className="arrival-fields">
      <Select
        label={t("evidence.kind")}
        placeholder={t("evidence.kind.by-file")}
        clearButtonProps={{ "aria-label": t("evidence.kind.clear") }}
        data={kinds}
        value={draft.kind ?? null}
        clearable
        onChange={(chosen) => set({ kind: evidenceKinds.find((kind) => kind === chosen) })}
      />
      <Select
        label={t("evidence.confidentiality")}
        data={confidentialities}
        value={draft.confidentiality}
        allowDeselect={false}
        onChange={(chosen) => set({ confidentiality: chosen === "public" ? "public" : "confidential" })}
      />
      {hasSource && (
        <TextInput
          label={t("evidence.source")}
          description={t("evidence.source.help")}
          value={draft.source}
          onChange={(event) => set({ source: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={t("evidence.obtained-by")}
        description={t("evidence.obtained-by.help")}
        value={draft.obtainedBy}
        onChange={(event) => set({ obtainedBy: event.currentTarget.value })}
      />
      <TimeField value={draft.capturedAt} error={timeError} onChange={(capturedAt) => set({ capturedAt })} />
    </div>
  );
}

interface TimeFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function TimeField({ value, error, onChange }: TimeFieldProps) {
  const { t } = useTexts();
  const { head } = useCase();
  return (
    <TextInput
      id={capturedAtField}
      label={t("evidence.captured-at")}
      description={t("evidence.captured-at.help", { zone: head.record.timeZone })}
      error={error}
      inputWrapperOrder={[...fieldOrder]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

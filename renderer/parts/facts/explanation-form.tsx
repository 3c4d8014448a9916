import { useId } from "react";
import { z } from "zod";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { useCase } from "../../case/case-desk.ts";
import { useTexts } from "../../texts/texts.ts";
import type { FieldError } from "../error-summary.tsx";
import { DetailsFrame } from "./details-frame.tsx";
import { DraftText } from "./draft-text.tsx";
import { ExhibitsField } from "./fact-fields.tsx";
import { FactForm, useFactForm } from "./fact-form.tsx";
import { newId } from "./new-id.ts";
import { SentenceTools } from "./sentence-tools.tsx";
import { useKeptDraft } from "./use-kept-draft.ts";
import type { KeptDraft } from "./use-kept-draft.ts";

const draftSchema = z.object({
  id: recordIdSchema,
  text: z.string(),
  by: z.string(),
  exhibits: z.array(recordIdSchema).readonly(),
});

type ExplanationDraft = z.infer<typeof draftSchema>;

/** Records what an authority or operator said. What is typed is kept as a draft until it can be saved or is dropped. */
export function ExplanationForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const fresh = () => ({ id: newId("explanation"), text: "", by: "", exhibits: [] });
  const { draft, change, drop } = useKeptDraft("new.explanation", draftSchema, fresh);
  const title = t("facts.new-explanation");
  return (
    <DetailsFrame name={title} title={title} back={t("facts.back")} takesFocus={false} onClose={onClose}>
      {draft !== undefined && <ExplanationDraftForm draft={draft} change={change} drop={drop} onClose={onClose} />}
    </DetailsFrame>
  );
}

interface DraftFormProps {
  readonly draft: ExplanationDraft;
  readonly change: KeptDraft<ExplanationDraft>["change"];
  readonly drop: () => Promise<void>;
  readonly onClose: () => void;
}

function ExplanationDraftForm({ draft, change, drop, onClose }: DraftFormProps) {
  const { t } = useTexts();
  const form = useExplanationForm({ draft, change, drop, onClose });
  return (
    <FactForm form={form} save={t("facts.save-explanation")} abandon={t("facts.drop-draft")}>
      <ExplanationWords draft={draft} change={change} form={form} />
      <ExhibitsField ids={draft.exhibits} onChange={(exhibits) => change({ exhibits })} />
      <p className="muted small">{t("facts.draft-kept")}</p>
    </FactForm>
  );
}

interface ExplanationWordsProps extends Pick<DraftFormProps, "draft" | "change"> {
  readonly form: ReturnType<typeof useExplanationForm>;
}

function ExplanationWords({ draft, change, form }: ExplanationWordsProps) {
  const { t } = useTexts();
  const { head } = useCase();
  const language = head.record.authoritative;
  return (
    <>
      <DraftText
        id={form.fields.text}
        label={t("facts.explanation-text")}
        error={form.errorOf(form.fields.text)}
        value={draft.text}
        lines={3}
        language={language}
        isFirst
        onChange={(text) => change({ text })}
        after={(insert) => <SentenceTools text={draft.text} insert={insert} offers={["date", "exhibit"]} />}
      />
      <DraftText
        id={form.fields.by}
        label={t("facts.by")}
        help={t("facts.by-help")}
        error={form.errorOf(form.fields.by)}
        value={draft.by}
        language={language}
        onChange={(by) => change({ by })}
      />
    </>
  );
}

function useExplanationForm({ draft, drop, onClose }: DraftFormProps) {
  const { t } = useTexts();
  const fields = { text: useId(), by: useId() };
  const { id, text, by, exhibits } = draft;
  const missing: readonly FieldError[] = [
    ...(text.trim() === "" ? [{ field: fields.text, sentence: t("facts.error.no-explanation-text") }] : []),
    ...(by.trim() === "" ? [{ field: fields.by, sentence: t("facts.error.no-by") }] : []),
  ];
  const record = { text, by, exhibits, answeredBy: [] };
  const form = useFactForm({
    missing,
    record: () => ({ type: "explanation", id, fields: record, saying: { key: "done.explanation-made" } }),
    drop,
    onClose,
  });
  return { ...form, fields };
}

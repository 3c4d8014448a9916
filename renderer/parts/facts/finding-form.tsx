import { useId } from "react";
import type { ReactNode } from "react";
import { z } from "zod";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { valueSchema } from "../../../core/facts/finding.ts";
import type { Value } from "../../../core/facts/finding.ts";
import { whenSchema } from "../../../core/facts/when.ts";
import { useCase } from "../../case/case-desk.ts";
import { useSettings } from "../../shell/settings.ts";
import { useTexts } from "../../texts/texts.ts";
import type { FieldError } from "../error-summary.tsx";
import { DetailsFrame } from "./details-frame.tsx";
import { DraftText } from "./draft-text.tsx";
import { ConfidenceField, ExhibitsField, LaneField, PersonsField } from "./fact-fields.tsx";
import { FactForm, useFactForm } from "./fact-form.tsx";
import { FactsProvider, useFacts } from "./facts-desk.ts";
import { newId } from "./new-id.ts";
import { SentenceTools } from "./sentence-tools.tsx";
import { useKeptDraft } from "./use-kept-draft.ts";
import type { KeptDraft } from "./use-kept-draft.ts";
import { DraftWhen } from "../when-entry.tsx";

/** Under this name a finding that was begun is kept. */
export const findingDraftPlace = "new.finding";

const draftSchema = z.object({
  id: recordIdSchema,
  text: z.string(),
  whenText: z.string(),
  when: whenSchema.optional(),
  lane: z.enum(["event", "network", "explanation"]),
  confidence: z.enum(["confirmed", "reported", "unconfirmed"]),
  exhibits: z.array(recordIdSchema).readonly(),
  author: z.string(),
  persons: z.array(recordIdSchema).readonly(),
  values: z.record(z.string(), valueSchema),
});

type FindingDraft = z.infer<typeof draftSchema>;

/** Writes a new finding. What is typed is kept as a draft until it can be saved or is dropped. */
export function FindingForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { settings } = useSettings();
  const { draft, change, drop } = useKeptDraft(findingDraftPlace, draftSchema, () => freshFinding(settings.author));
  const title = t("facts.new-finding");
  return (
    <DetailsFrame name={title} title={title} back={t("facts.back")} takesFocus={false} onClose={onClose}>
      {draft !== undefined && <FindingDraftForm draft={draft} change={change} drop={drop} onClose={onClose} />}
    </DetailsFrame>
  );
}

function freshFinding(author: string): FindingDraft {
  return {
    id: newId("finding"),
    text: "",
    whenText: "",
    lane: "event",
    confidence: "reported",
    exhibits: [],
    author,
    persons: [],
    values: {},
  };
}

interface DraftFormProps {
  readonly draft: FindingDraft;
  readonly change: KeptDraft<FindingDraft>["change"];
  readonly drop: () => Promise<void>;
  readonly onClose: () => void;
}

function FindingDraftForm({ draft, change, drop, onClose }: DraftFormProps) {
  const { t } = useTexts();
  const form = useFindingForm({ draft, change, drop, onClose });
  return (
    <FactForm form={form} save={t("facts.save-finding")} abandon={t("facts.drop-draft")}>
      <DraftedNumbers draft={draft}>
        <DraftSentence draft={draft} change={change} id={form.fields.text} error={form.errorOf(form.fields.text)} />
      </DraftedNumbers>
      <DraftWhen
        id={form.fields.when}
        text={draft.whenText}
        when={draft.when}
        error={form.errorOf(form.fields.when)}
        onChange={(whenText, when) => change({ whenText, when })}
      />
      <ExhibitsField ids={draft.exhibits} onChange={(exhibits) => change({ exhibits })} />
      <LaneField value={draft.lane} onChange={(lane) => change({ lane })} />
      <ConfidenceField value={draft.confidence} onChange={(confidence) => change({ confidence })} />
      <DraftText
        id={form.fields.author}
        label={t("facts.author")}
        error={form.errorOf(form.fields.author)}
        value={draft.author}
        onChange={(author) => change({ author })}
      />
      <PersonsField ids={draft.persons} onChange={(persons) => change({ persons })} />
      <p className="muted small">{t("facts.draft-kept")}</p>
    </FactForm>
  );
}

/** Lets the preview of a sentence find the numbers that are not in the case yet. */
function DraftedNumbers({ draft, children }: { readonly draft: FindingDraft; readonly children: ReactNode }) {
  const desk = useFacts();
  const { id, text, lane, confidence, exhibits, author, values } = draft;
  const when = draft.when ?? someDay;
  const drafted = { id, text, when, lane, confidence, exhibits, author, values };
  return <FactsProvider value={{ ...desk, findings: [...desk.findings, drafted] }}>{children}</FactsProvider>;
}

const someDay = whenSchema.parse({ day: "2000-01-01" });

interface DraftSentenceProps extends Pick<DraftFormProps, "draft" | "change"> {
  readonly id: string;
  readonly error: string | undefined;
}

function DraftSentence({ draft, change, id, error }: DraftSentenceProps) {
  const { t } = useTexts();
  const { head } = useCase();
  const { values } = draft;
  const numbers = {
    record: draft.id,
    names: Object.keys(values),
    exhibits: draft.exhibits,
    // The number and the piece of the sentence that prints it arrive one after the other; both changes have to stay.
    onStated: (name: string, value: Value) => change((now) => ({ values: { ...now.values, [name]: value } })),
  };
  return (
    <DraftText
      id={id}
      label={t("facts.text")}
      help={t("facts.text-help")}
      error={error}
      value={draft.text}
      lines={3}
      language={head.record.authoritative}
      isFirst
      onChange={(text) => change({ text })}
      after={(insert) => (
        <SentenceTools
          text={draft.text}
          insert={insert}
          offers={["date", "number", "exhibit"]}
          when={draft.when}
          numbers={numbers}
        />
      )}
    />
  );
}

function useFindingForm({ draft, drop, onClose }: DraftFormProps) {
  const { t } = useTexts();
  const fields = { text: useId(), when: useId(), author: useId() };
  const { id, text, author, when } = draft;
  const missing: readonly FieldError[] = [
    ...(text.trim() === "" ? [{ field: fields.text, sentence: t("facts.error.no-text") }] : []),
    ...(when === undefined ? [{ field: fields.when, sentence: t("facts.error.no-when") }] : []),
    ...(author.trim() === "" ? [{ field: fields.author, sentence: t("facts.error.no-author") }] : []),
  ];
  const form = useFactForm({
    missing,
    record: () => ({ type: "finding", id, fields: fieldsOf(draft), saying: { key: "done.finding-made" } }),
    drop,
    onClose,
  });
  return { ...form, fields };
}

function fieldsOf({ text, when, lane, confidence, exhibits, author, persons, values }: FindingDraft) {
  return {
    ...{ text, when, lane, confidence, exhibits, author },
    ...(persons.length === 0 ? {} : { persons }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
  };
}

import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { Form } from "../form.tsx";
import { ToldProblem } from "../told-problem.tsx";
import { useSettings } from "../../shell/settings.ts";
import { useTexts } from "../../texts/texts.ts";
import { CasePlace } from "./case-place.tsx";
import { casePathOf } from "./case-draft.ts";
import type { CaseDraft } from "./case-draft.ts";
import { DraftFields } from "./draft-fields.tsx";
import { DraftLanguages } from "./draft-languages.tsx";
import { useMissing } from "./missing.ts";
import type { Opening } from "./use-opening.ts";
import "./new-case.css";

interface NewCaseProps {
  readonly draft: CaseDraft;
  readonly state: OutputOf<"program.state">;
  readonly opening: Opening;
  readonly onChange: (draft: CaseDraft | undefined) => void;
}

/** The few things that a case needs before it can be made. Everything but its folder can be changed later. */
export function NewCase({ draft, state, opening, onChange }: NewCaseProps) {
  const { t } = useTexts();
  const { settings, change } = useSettings();
  const [attempts, setAttempts] = useState(0);
  const missing = useMissing(draft);
  const errors = attempts === 0 ? [] : missing;
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.sentence;
  const set = (part: Partial<CaseDraft>) => onChange({ ...draft, ...part });
  const make = async () => {
    setAttempts(attempts + 1);
    if (missing.length > 0) return;
    if (settings.author === "" && draft.author.trim() !== "") await change({ author: draft.author.trim() });
    await opening.create(orderOf(draft, state.platform));
  };
  return (
    <Form className="new-case" onSubmit={() => void make()}>
      <Button
        variant="subtle"
        size="compact-md"
        className="new-case-back"
        leftSection={<IconArrowLeft size={16} stroke={1.75} className="flips" aria-hidden />}
        onClick={() => onChange(undefined)}
      >
        {t("action.back")}
      </Button>
      <h1>{t("start.new")}</h1>
      <p className="muted">{t("start.new-lead")}</p>
      <ErrorSummary key={attempts} errors={errors} />
      {opening.problems.map((problem, index) => (
        <ToldProblem key={index} problem={problem} isAnswer />
      ))}
      <DraftFields draft={draft} set={set} errorAt={errorAt} asksAuthor={settings.author === ""} />
      <DraftLanguages draft={draft} set={set} errorAt={errorAt} offered={state.petitionLanguages} />
      <CasePlace draft={draft} set={set} platform={state.platform} hasNativeDialogs={state.hasNativeDialogs} />
      <NewCaseActs isBusy={opening.busy === "new"} onCancel={() => onChange(undefined)} />
    </Form>
  );
}

function NewCaseActs({ isBusy, onCancel }: { readonly isBusy: boolean; readonly onCancel: () => void }) {
  const { t } = useTexts();
  return (
    <div className="new-case-acts">
      <Button type="submit" size="md" aria-busy={isBusy}>
        {t(isBusy ? "start.making" : "start.make")}
      </Button>
      <Button variant="default" size="md" onClick={onCancel}>
        {t("action.cancel")}
      </Button>
    </div>
  );
}

function orderOf(draft: CaseDraft, platform: string) {
  const { title, country, timeZone, template, authoritative, languages } = draft;
  return {
    path: casePathOf(draft, platform),
    title: title.trim(),
    country,
    template,
    languages: [authoritative, ...languages.filter((tag) => tag !== authoritative)],
    ...(timeZone === "" ? {} : { timeZone }),
  };
}

import { CloseButton } from "@mantine/core";
import { useEffect, useState } from "react";
import { isRefusal, useRecords } from "../../case/case-queries.ts";
import { addressOf } from "../../shell/place.ts";
import { useMoments } from "../../texts/moments.ts";
import type { TextKey } from "../../texts/locale-files.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { ProblemList } from "../problem-list.tsx";
import { ProgressLine } from "../progress-line.tsx";
import { LogReport } from "./log-report.tsx";
import { fieldId, planOf } from "./log-plan.ts";
import type { LogPlan, Statements } from "./log-plan.ts";
import { useTrial } from "./log-trial.ts";
import type { Trial } from "./log-trial.ts";
import type { ChosenLog, LogState } from "./log-intake.ts";
import { MappingForm } from "./mapping-form.tsx";
import { filledMapping, mappingOf } from "./mapping-draft.ts";
import type { MappingDraft } from "./mapping-draft.ts";
import { StatementFields } from "./statement-fields.tsx";

interface LogCardProps {
  readonly log: ChosenLog;
  readonly onPlan: (key: string, plan: LogPlan) => void;
  readonly onRemove: (key: string) => void;
}

/** One chosen log: what it is, what would become of its lines, and what has to be stated about it. */
export function LogCard({ log, onPlan, onRemove }: LogCardProps) {
  const { t } = useTexts();
  const { size } = useMoments();
  const { key, file, state } = log;
  return (
    <article className="import-log card" id={fieldId(key, "card")} tabIndex={-1} aria-label={file.name}>
      <header className="card-head">
        <h3>
          <bdi>{file.name}</bdi>
        </h3>
        <span className="small muted">{size(file.size)}</span>
        {state.kind !== "importing" && (
          <CloseButton aria-label={t("measurements.put-away", { file: file.name })} onClick={() => onRemove(key)} />
        )}
      </header>
      <div className="card-body import-log-body">
        {state.kind === "sending" && <ProgressLine sentence={t("measurements.sending")} share={state.share} />}
        {state.kind === "not-sent" && <ProblemList problems={state.problems} isAnswer />}
        {state.kind === "done" && <Outcome state={state} />}
        {(state.kind === "sent" || state.kind === "importing") && (
          <LookedAt log={log} handle={state.handle} onPlan={onPlan} />
        )}
        {state.kind === "importing" && <ProgressLine sentence={t("measurements.importing")} share={state.share} />}
      </div>
    </article>
  );
}

interface LookedAtProps extends Pick<LogCardProps, "log" | "onPlan"> {
  readonly handle: string;
}

/** A log as the dry run sees it, with the forms for what it does not say itself. */
function LookedAt({ log, handle, onPlan }: LookedAtProps) {
  const texts = useTexts();
  const { t } = texts;
  const { key, state } = log;
  const form = useLogForm(handle);
  const { trial, filled, statements, isChecked, isReading, error } = form;
  const plan = planOf({ key, trial, statements, filled, isChecked }, texts);
  useEffect(() => onPlan(key, plan));
  if (trial === undefined) {
    return isRefusal(error) ? (
      <ProblemList problems={error.problems} isAnswer />
    ) : (
      <ProgressLine sentence={t("measurements.reading-log")} share={undefined} />
    );
  }
  const asked = plan.missing.flatMap(({ field }) => ["country", "test"].filter((name) => field === fieldId(key, name)));
  return (
    <>
      <p className="import-format">{t(formatKey(trial), { file: trial.fileName })}</p>
      {trial.isKnown && (
        <Note kind="info" head={t("measurements.known")}>
          {t("measurements.known-meaning")}
        </Note>
      )}
      {state.kind === "sent" && <ProblemList problems={state.problems} isAnswer />}
      <div aria-busy={isReading} className={isReading ? "is-reading" : undefined}>
        <LogReport lines={trial.lines} problems={trial.problems} isImported={false} />
      </div>
      {filled !== undefined ? (
        <MappingForm
          {...{ logKey: key, trial, filled, draft: form.draft, set: form.setDraft, isChecked }}
          onChecked={form.setChecked}
        />
      ) : (
        <StatementFields {...{ logKey: key, statements, asked }} onChange={form.setStatements} />
      )}
    </>
  );
}

/** The statements about a log as they are typed, and the dry run that follows them. */
function useLogForm(handle: string) {
  const [statements, setStatements] = useState<Statements>({});
  const [draft, setDraft] = useState<MappingDraft>({});
  const [isChecked, setChecked] = useState(false);
  const first = useTrial(handle, statements);
  const isUnknown = first.data?.problems.some(({ code }) => code === "measurements.unknown-format") === true;
  const [columns, setColumns] = useState(first.data);
  const ground = isUnknown ? (columns ?? first.data) : undefined;
  const filled = ground === undefined ? undefined : filledMapping(draft, ground);
  const mapping = filled === undefined ? undefined : mappingOf(filled);
  const second = useTrial(isUnknown ? handle : undefined, mapping === undefined ? undefined : { mapping });
  // A new delimiter gives new columns, and with them new guesses.
  if (second.data !== undefined && second.data.columns.join() !== ground?.columns.join()) setColumns(second.data);
  return {
    ...{ statements, setStatements, draft, setDraft, isChecked, setChecked, filled },
    trial: isUnknown ? (second.data ?? first.data) : first.data,
    isReading: first.isFetching || second.isFetching,
    error: first.error ?? second.error,
  };
}

const formatKeys: Readonly<Record<string, TextKey>> = {
  "ooni-analysis-csv": "measurements.format.ooni-analysis-csv",
  "ooni-explorer-csv": "measurements.format.ooni-explorer-csv",
  "time-series-csv": "measurements.format.time-series-csv",
};

/** A table of OONI Explorer is known although it cannot be read before its query is stated. */
function formatKey({ format, problems }: Trial): TextKey {
  const has = (code: string) => problems.some((problem) => problem.code === code);
  if (format !== undefined) return formatKeys[format] ?? "measurements.format.other";
  if (has("measurements.query-missing")) return "measurements.format.ooni-explorer-csv";
  return has("measurements.unknown-format") || has("measurements.time-zone-missing")
    ? "measurements.format.unknown"
    : "measurements.format.unreadable";
}

/** What came of an import, kept in view until it is put away. */
function Outcome({ state }: { readonly state: LogState & { readonly kind: "done" } }) {
  const { t } = useTexts();
  const evidence = useRecords("evidenceItem");
  const { result } = state;
  const label = evidence.find(({ id }) => id === result.item)?.label ?? "";
  const [series] = result.series;
  return (
    <>
      {result.isNew ? (
        <Note kind="ok" head={t("measurements.imported", { label, count: result.series.length })}>
          {series !== undefined && (
            <a href={addressOf({ screen: "measurements", record: series })}>{t("measurements.see-series")}</a>
          )}
        </Note>
      ) : (
        <Note kind="info" head={t("measurements.already", { label })}>
          {t("measurements.already-meaning")}
        </Note>
      )}
      <LogReport lines={result.lines} problems={result.problems} isImported />
    </>
  );
}

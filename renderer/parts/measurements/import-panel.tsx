import { Button } from "@mantine/core";
import { IconDragDrop } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { ImportOptions } from "../../../core/measurements/format.ts";
import { useTexts } from "../../texts/texts.ts";
import { ErrorSummary } from "../error-summary.tsx";
import type { FieldError } from "../error-summary.tsx";
import { LogCard } from "./log-card.tsx";
import type { LogIntake } from "./log-intake.ts";
import type { LogPlan } from "./log-plan.ts";
import "./import.css";

interface ImportPanelProps {
  readonly intake: LogIntake;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

/** Logs on their way into the case: each is read in a dry run first, and imported only when that was seen. */
export function ImportPanel({ intake, onChoose, onClose }: ImportPanelProps) {
  const { t } = useTexts();
  const { open, errors, start, keepPlan, forget } = useImportStart(intake);
  return (
    <section className="import-panel" aria-label={t("measurements.import")}>
      <button type="button" id="log-choose" className="import-drop" onClick={onChoose}>
        <IconDragDrop size={26} stroke={1.75} aria-hidden />
        <span>{t("measurements.drop")}</span>
        <span className="small muted">{t("measurements.drop-help")}</span>
      </button>
      <ErrorSummary errors={errors} />
      {intake.logs.map((log) => (
        <LogCard key={log.key} log={log} onPlan={keepPlan} onRemove={forget} />
      ))}
      <div className="import-acts">
        <Button variant="default" onClick={onClose}>
          {t(open.length === 0 ? "measurements.import-close" : "action.back")}
        </Button>
        {intake.isImporting ? (
          <Button variant="default" onClick={intake.stop}>
            {t("action.stop")}
          </Button>
        ) : (
          open.length > 0 && (
            <Button onClick={() => void start()}>{t("measurements.import-count", { count: open.length })}</Button>
          )
        )}
      </div>
    </section>
  );
}

/** Imports what is ready, and says of each other log what is missing, with a link to the field. */
function useImportStart(intake: LogIntake) {
  const { t } = useTexts();
  const plans = useRef(new Map<string, LogPlan>());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const open = intake.logs.filter(({ state }) => state.kind !== "done");
  const start = async () => {
    const known = open.map(({ key }) => [key, plans.current.get(key)] as const);
    const missing = known.flatMap(([, plan]) => plan?.missing ?? []);
    const isAnySent = known.some(([, plan]) => plan !== undefined);
    setErrors(
      isAnySent || open.length === 0 ? missing : [{ field: "log-choose", sentence: t("measurements.missing.unread") }],
    );
    const ready = known.flatMap(([key, plan]): readonly (readonly [string, ImportOptions])[] =>
      plan === undefined || plan.missing.length > 0 ? [] : [[key, plan.options]],
    );
    await intake.importAll(new Map(ready));
  };
  return {
    open,
    errors,
    start,
    keepPlan: (key: string, plan: LogPlan) => {
      plans.current.set(key, plan);
    },
    forget: (key: string) => {
      plans.current.delete(key);
      intake.remove(key);
    },
  };
}

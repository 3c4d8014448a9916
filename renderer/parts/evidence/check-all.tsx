import { CloseButton } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { ProblemList } from "../problem-list.tsx";
import { ProgressLine } from "../progress-line.tsx";
import "./check-all.css";

type CheckState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly job: string; readonly share: number | undefined }
  | { readonly kind: "ended"; readonly checked: number; readonly problems: readonly Problem[] };

/** Hashing all originals again, which may take long and can be stopped. */
export interface CheckAll {
  readonly state: CheckState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

/** A check of all originals of the open case; it has not begun. */
export function useCheckAll(): CheckAll {
  const host = useHost();
  const { head } = useCase();
  const [state, setState] = useState<CheckState>({ kind: "idle" });
  const job = state.kind === "running" ? state.job : undefined;
  useEffect(() => {
    if (job === undefined) return;
    return host.onEvent((event) => {
      if (event.kind !== "progress" || event.job !== job) return;
      setState({ kind: "running", job, share: event.total === 0 ? undefined : event.done / event.total });
    });
  }, [host, job]);
  const start = async () => {
    if (state.kind === "running") return;
    const own = crypto.randomUUID();
    setState({ kind: "running", job: own, share: undefined });
    const reply = await host.call("evidence.check", { case: head.case, job: own });
    const found = reply.kind === "ok" ? reply.value : { checked: 0, problems: reply.problems };
    setState({ kind: "ended", ...found });
  };
  return {
    state,
    start,
    stop: () => {
      if (job !== undefined) void host.call("job.cancel", { job });
    },
    dismiss: () => setState({ kind: "idle" }),
  };
}

/** How far the check is, and afterwards what was found. */
export function CheckAllPanel({ check }: { readonly check: CheckAll }) {
  const { t } = useTexts();
  const { state } = check;
  switch (state.kind) {
    case "idle":
      return undefined;
    case "running":
      return <ProgressLine sentence={t("evidence.check.running")} share={state.share} onStop={check.stop} />;
    case "ended":
      return (
        <section className="check-all" aria-label={t("evidence.check.report")}>
          {state.problems.length === 0 ? (
            <Note kind="ok" head={t("evidence.check.sound", { count: state.checked })}>
              {t("evidence.check.sound-means")}
            </Note>
          ) : (
            <ProblemList problems={state.problems} isAnswer />
          )}
          <CloseButton aria-label={t("action.close")} onClick={check.dismiss} />
        </section>
      );
  }
}

import { useState } from "react";
import type { Instant } from "../../../core/base/instant.ts";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import type { Problem } from "../../../core/base/problem.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useDone } from "../../shell/done.tsx";
import { useTexts } from "../../texts/texts.ts";

/** Keeps what was found so that sentences may cite it, or forgets what no sentence cites. */
export function useKeeping(
  series: string,
  split: Instant | undefined,
): { readonly keep: (id: string, isKept: boolean) => Promise<void>; readonly problems: readonly Problem[] } {
  const host = useHost();
  const { head } = useCase();
  const { t } = useTexts();
  const tell = useDone();
  const kept = useRecords("disruption");
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const keep = async (id: string, isKept: boolean) => {
    const others = kept.filter((one) => one.series === series && one.id !== id).map((one) => one.id);
    const reply = await host.call("measure.keep", {
      case: head.case,
      series: recordIdSchema.parse(series),
      ...(split === undefined ? {} : { split }),
      disruptions: isKept ? [...others, recordIdSchema.parse(id)] : others,
    });
    setProblems(reply.problems);
    if (reply.kind === "refused") return;
    const isDone = reply.value.kept.some((one) => one === id) === isKept;
    if (isDone) tell(t(isKept ? "measurements.kept" : "measurements.forgotten"));
  };
  return { keep, problems };
}

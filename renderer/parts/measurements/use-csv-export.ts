import { useState } from "react";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import type { Instant } from "../../../core/base/instant.ts";
import type { Problem } from "../../../core/base/problem.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";

/** Hands the rows behind a chart to the browser as a file to be saved. */
export function useCsvExport(): {
  readonly save: (series: string, split: Instant | undefined) => Promise<void>;
  readonly problems: readonly Problem[];
} {
  const host = useHost();
  const { head } = useCase();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (series: string, split: Instant | undefined) => {
    const input = { case: head.case, series: recordIdSchema.parse(series), ...(split === undefined ? {} : { split }) };
    const reply = await host.call("measure.table", input);
    setProblems(reply.problems);
    if (reply.kind === "refused") return;
    const { url, headers } = host.bytesAt(reply.value.bytes);
    const response = await fetch(url, { headers });
    handOver(await response.blob(), reply.value.fileName);
  };
  return { save, problems };
}

function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

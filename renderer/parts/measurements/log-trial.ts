import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ImportOptions } from "../../../core/measurements/format.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import type { ByteHandle } from "../../../core/bridge/shapes.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { ask } from "../../case/case-queries.ts";

/** What a dry run found: nothing was written for it. */
export type Trial = OutputOf<"measure.try">;

/** Reads a log to its end without writing anything, anew whenever its statements change. The last answer stays in view meanwhile. */
export function useTrial(handle: ByteHandle | undefined, options: ImportOptions | undefined) {
  const host = useHost();
  const { head } = useCase();
  return useQuery({
    queryKey: ["log-trial", head.caseId, handle, options],
    enabled: handle !== undefined && options !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const job = crypto.randomUUID();
      signal.addEventListener("abort", () => void host.call("job.cancel", { job }), { once: true });
      return ask(host, "measure.try", { case: head.case, file: handle ?? "", options: options ?? {}, job });
    },
  });
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { ask } from "../../case/case-queries.ts";

/** An item with all that is known of it, under its own id: while another is fetched, the last one stays in view as itself. */
export type ShownItem = OutputOf<"evidence.item"> & { readonly id: string };

const types = ["evidenceItem", "custodyEntry", "finding", "explanation", "measurementImport"] as const;

/** One item, followed as it changes. */
export function useEvidenceItem(id: string) {
  const host = useHost();
  const { head } = useCase();
  return useQuery({
    queryKey: ["case", head.caseId, "evidence.item", id, types],
    queryFn: async (): Promise<ShownItem> => ({ ...(await ask(host, "evidence.item", { case: head.case, id })), id }),
    placeholderData: keepPreviousData,
  });
}

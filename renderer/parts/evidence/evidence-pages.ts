import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import type { EvidenceFilter, EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { ask, isRefusal } from "../../case/case-queries.ts";
import { useSettled } from "./use-settled.ts";

/** Rows of one page. */
const pageSize = 200;

/** How long a page has to be in view before it is fetched, in milliseconds, so that dragging through a long list asks for few. */
const settleTime = 60;

/** Record types of which a row tells something. */
const types = ["evidenceItem", "custodyEntry", "finding", "explanation", "measurementImport"] as const;

type Page = OutputOf<"evidence.page">;

/** The list as far as it was fetched. Counts are those of the first page. */
export interface EvidenceList {
  readonly total: number;
  readonly matching: number;
  readonly isKnown: boolean;
  readonly problems: readonly Problem[];
}

/** How many items there are and how many a filter leaves. The last counts stay in view while a new filter is answered. */
export function useEvidenceList(filter: EvidenceFilter): EvidenceList {
  const { data, error } = useQuery(usePageQuery(filter)(0));
  return {
    total: data?.total ?? 0,
    matching: data?.matching ?? 0,
    isKnown: data !== undefined,
    problems: isRefusal(error) ? error.problems : [],
  };
}

/** The rows of a stretch of the list, both ends included. Undefined for rows that are on their way. */
export function useEvidenceRows(
  filter: EvidenceFilter,
  { first, last }: { readonly first: number; readonly last: number },
): (index: number) => EvidenceRow | undefined {
  const queryOf = usePageQuery(filter);
  const from = Math.floor(Math.max(0, first) / pageSize);
  const wanted = Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, step) => from + step).join(" ");
  const settled = useSettled(wanted, settleTime);
  const pages = settled.split(" ").map(Number);
  const answers = useQueries({ queries: pages.map((page) => queryOf(page)) });
  const client = useQueryClient();
  return (index) => {
    const page = Math.floor(index / pageSize);
    const answer = answers[pages.indexOf(page)]?.data ?? client.getQueryData<Page>(queryOf(page).queryKey);
    return answer?.rows[index - page * pageSize];
  };
}

/** Fetches the rows of a stretch of the list, however long it is. */
export function useRowsBetween(
  filter: EvidenceFilter,
): (first: number, last: number) => Promise<readonly EvidenceRow[]> {
  const queryOf = usePageQuery(filter);
  const client = useQueryClient();
  return async (first, last) => {
    const rows: EvidenceRow[] = [];
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
      const { rows: found } = await client.query(queryOf(page));
      rows.push(...found.filter((_, at) => page * pageSize + at >= first && page * pageSize + at <= last));
    }
    return rows;
  };
}

function usePageQuery(filter: EvidenceFilter) {
  const host = useHost();
  const { head } = useCase();
  return useCallback(
    (page: number) => ({
      queryKey: ["case", head.caseId, "evidence.page", filter, page, types] as const,
      queryFn: () => ask(host, "evidence.page", { case: head.case, filter, offset: page * pageSize, limit: pageSize }),
      // While a new filter is answered the same page of the old one stays; another page never stands in.
      placeholderData: (before: Page | undefined, query: { readonly queryKey: readonly unknown[] } | undefined) =>
        query?.queryKey[4] === page ? before : undefined,
    }),
    [host, head.caseId, head.case, filter],
  );
}

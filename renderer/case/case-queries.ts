import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Problem } from "../../core/base/problem.ts";
import type { StageHolding } from "../../core/bridge/case-operations.ts";
import type { InputOf, OperationName, OutputOf } from "../../core/bridge/contract.ts";
import { recordSchemas } from "../../core/project/record.ts";
import type { RecordOf, RecordType } from "../../core/project/record.ts";
import { useHost } from "../bridge/host.ts";
import type { Host } from "../bridge/host.ts";
import { useCase } from "./case-desk.ts";

/** Problems that came instead of an answer, as an error that a query can hold. */
export interface Refusal {
  readonly problems: readonly Problem[];
}

/** Whether what a query failed with are problems to be shown, and not a bug of the window. */
export function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "problems" in error;
}

/** Asks the host; problems that block are thrown as a `Refusal` for the query to hold. */
export async function ask<N extends OperationName>(host: Host, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const reply = await host.call(name, input);
  if (reply.kind === "ok") return reply.value;
  const refusal: Refusal = { problems: reply.problems };
  throw Object.assign(new Error(name), refusal);
}

type CaseInput<N extends OperationName> = Omit<InputOf<N>, "case">;

/**
 * What the host answers about the open case, kept until records of the named types change (of any type, where none is named). The
 * last answer stays in view while a new one is fetched.
 */
export function useCaseAnswer<N extends OperationName>(
  name: N,
  input: CaseInput<N>,
  types: readonly string[] = [],
): UseQueryResult<OutputOf<N>> {
  const host = useHost();
  const { head } = useCase();
  return useQuery({
    queryKey: ["case", head.caseId, name, input, types],
    // eslint-disable-next-line no-restricted-syntax -- `Omit` of a generic input and its missing key make that input again.
    queryFn: () => ask(host, name, { ...input, case: head.case } as unknown as InputOf<N>),
    placeholderData: keepPreviousData,
  });
}

/** The whole records of one type, in the order of their ids. Those that are not well formed are left out; the check names them. */
export function useRecords<T extends RecordType>(type: T): readonly RecordOf<T>[] {
  const host = useHost();
  const { head } = useCase();
  const { data } = useQuery({
    queryKey: ["case", head.caseId, "records", [type]],
    queryFn: async () => {
      const { records } = await ask(host, "case.records", { case: head.case, types: [type] });
      return records.flatMap((record): readonly RecordOf<T>[] => {
        const parsed = recordSchemas[type].safeParse(record.fields);
        return parsed.success ? [{ ...parsed.data, id: record.id }] : [];
      });
    },
  });
  return data ?? none;
}

const none: readonly never[] = [];

/** How many problems a check found in all. */
export function totalsOf({ stages }: OutputOf<"case.check">): { readonly blocks: number; readonly warns: number } {
  const whole = stages.find(({ stage }) => stage === "review");
  return { blocks: whole?.blocks ?? 0, warns: whole?.warns ?? 0 };
}

/** What each stage holds, long before a large case is checked. */
export function useStages(): UseQueryResult<OutputOf<"case.stages">> {
  return useCaseAnswer("case.stages", {});
}

/** Whether a stage holds anything at all. */
export function isStageBegun({ counts }: StageHolding): boolean {
  return Object.values(counts).some((count) => count > 0);
}

/** What stands between the case and its petition, by stage. */
export function useCheck(): UseQueryResult<OutputOf<"case.check">> {
  return useCaseAnswer("case.check", {});
}

import { useQuery } from "@tanstack/react-query";
import type { UseQueryResult } from "@tanstack/react-query";
import type { OutputOf } from "../../core/bridge/contract.ts";
import { useHost } from "../bridge/host.ts";
import { ask } from "../case/case-queries.ts";

/** Under this key the state of the program is kept; invalidate it when the list of cases changes. */
export const programStateKey = ["program", "state"] as const;

/** What the host says about the program itself, asked again whenever a part that needs it appears. */
export function useProgramState(): UseQueryResult<OutputOf<"program.state">> {
  const host = useHost();
  return useQuery({
    queryKey: programStateKey,
    queryFn: () => ask(host, "program.state", {}),
    refetchOnMount: "always",
  });
}

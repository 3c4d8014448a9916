import { useCallback, useState } from "react";
import type { Problem, Result } from "../../../core/base/problem.ts";
import type { CaseHead } from "../../../core/bridge/case-operations.ts";
import type { InputOf } from "../../../core/bridge/contract.ts";
import { useHost } from "../../bridge/host.ts";

/** Opening a case: what is on its way, what stood in the way last time, and how to begin. */
export interface Opening {
  /** The path, the sample or the new case that is being opened. */
  readonly busy: string | undefined;
  readonly problems: readonly Problem[];
  /** The path that was asked for when the problems arose. */
  readonly failedPath: string | undefined;
  readonly open: (path: string) => Promise<void>;
  readonly openSample: (sample: string) => Promise<void>;
  readonly create: (input: InputOf<"case.create">) => Promise<void>;
  readonly dismiss: () => void;
}

/** Opens cases one at a time and hands each over to the window. `first` are problems that the window met before. */
export function useOpening(first: readonly Problem[], onOpened: (head: CaseHead) => void): Opening {
  const host = useHost();
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<{ readonly problems: readonly Problem[]; readonly path?: string }>();
  const run = useCallback(
    async (name: string, path: string | undefined, work: () => Promise<Result<CaseHead>>) => {
      setBusy(name);
      setFailure({ problems: [] });
      const reply = await work();
      setBusy(undefined);
      if (reply.kind === "ok") onOpened(reply.value);
      else setFailure({ problems: reply.problems, ...(path === undefined ? {} : { path }) });
    },
    [onOpened],
  );
  return {
    busy,
    problems: failure?.problems ?? first,
    failedPath: failure?.path,
    open: (path) => run(path, path, () => host.call("case.open", { path })),
    openSample: (sample) => run(sample, undefined, () => host.call("case.sample", { sample })),
    create: (input) => run("new", input.path, () => host.call("case.create", input)),
    dismiss: () => setFailure({ problems: [] }),
  };
}

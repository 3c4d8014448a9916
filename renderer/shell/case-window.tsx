import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Problem } from "../../core/base/problem.ts";
import type { CaseHead } from "../../core/bridge/case-operations.ts";
import { useHost } from "../bridge/host.ts";
import { CaseProvider } from "../case/case-desk.ts";
import { useCaseDesk } from "../case/use-case-desk.ts";
import { CaseFrame } from "./case-frame.tsx";
import { keepCase } from "./opening.ts";
import type { Opening } from "./opening.ts";
import { goTo } from "./place.ts";
import { ScreenGuard } from "./screen-guard.tsx";

/** A window with a case draws that first. */
const fetchStart = () => import("../screens/start.tsx");
const Start = lazy(async () => ({ default: (await fetchStart()).Start }));

/** After how long a window with a case fetches the start page, so that it has it without its host too; in milliseconds. */
const fetchLater = 2000;

/** The start page, or the case that this window has open. */
export function CaseWindow({ opening }: { readonly opening: () => Opening | undefined }) {
  const host = useHost();
  const [first] = useState(opening);
  const [head, setHead] = useState<CaseHead>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isOpening, setOpening] = useState(first !== undefined);
  const show = useCallback((opened: CaseHead) => {
    keepCase(opened.path);
    setHead(opened);
    if (location.hash === "" || location.hash === "#/") goTo({ screen: "overview" });
  }, []);
  const take = useCallback(
    async (asked: Opening) => {
      const reply = await asked;
      if (reply.kind === "ok") show(reply.value);
      setProblems(reply.kind === "refused" ? reply.problems : []);
      setOpening(false);
    },
    [show],
  );
  useEffect(() => {
    if (first !== undefined) void take(first);
    return host.onEvent((event) => {
      if (event.kind === "open-path") void take(host.call("case.open", { path: event.path }));
    });
  }, [host, take, first]);
  const leave = useCallback(() => {
    keepCase(undefined);
    setHead(undefined);
    location.hash = "#/";
  }, []);
  if (isOpening) return undefined;
  if (head === undefined) {
    return (
      <ScreenGuard>
        <Suspense>
          <Start problems={problems} onOpened={show} />
        </Suspense>
      </ScreenGuard>
    );
  }
  return <OpenCaseWindow key={head.caseId} head={head} leave={leave} />;
}

function OpenCaseWindow({ head, leave }: { readonly head: CaseHead; readonly leave: () => void }) {
  const desk = useCaseDesk(head, leave);
  useEffect(() => {
    // Without it the start page is fetched when it is shown.
    const timer = setTimeout(() => void fetchStart().catch(() => undefined), fetchLater);
    return () => clearTimeout(timer);
  }, []);
  return (
    <CaseProvider value={desk}>
      <CaseFrame />
    </CaseProvider>
  );
}

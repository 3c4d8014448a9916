import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../core/base/problem.ts";
import type { CaseHead } from "../../core/bridge/case-operations.ts";
import { useHost } from "../bridge/host.ts";
import { CaseProvider } from "../case/case-desk.ts";
import { useCaseDesk } from "../case/use-case-desk.ts";
import { Start } from "../screens/start.tsx";
import { CaseFrame } from "./case-frame.tsx";
import { goTo } from "./place.ts";

/** Under this name the window remembers its case between reloads, until its tab is closed. */
const pathKey = "recourse.case";

/** The start page, or the case that this window has open. */
export function CaseWindow({ casePath }: { readonly casePath: string | undefined }) {
  const host = useHost();
  const [head, setHead] = useState<CaseHead>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isOpening, setOpening] = useState(() => (casePath ?? sessionStorage.getItem(pathKey)) !== null);
  const show = useCallback((opened: CaseHead) => {
    sessionStorage.setItem(pathKey, opened.path);
    setHead(opened);
    if (location.hash === "" || location.hash === "#/") goTo({ screen: "overview" });
  }, []);
  const open = useCallback(
    async (path: string) => {
      const reply = await host.call("case.open", { path });
      if (reply.kind === "ok") show(reply.value);
      setProblems(reply.kind === "refused" ? reply.problems : []);
      setOpening(false);
    },
    [host, show],
  );
  useEffect(() => {
    const path = casePath ?? sessionStorage.getItem(pathKey);
    if (path !== null) {
      void open(path);
      // The screen that comes next is fetched while the case is opened.
      void import("../screens/overview.tsx");
    }
    return host.onEvent((event) => {
      if (event.kind === "open-path") void open(event.path);
    });
  }, [host, open, casePath]);
  const leave = useCallback(() => {
    sessionStorage.removeItem(pathKey);
    setHead(undefined);
    location.hash = "#/";
  }, []);
  if (isOpening) return undefined;
  if (head === undefined) return <Start problems={problems} onOpened={show} />;
  return <OpenCaseWindow key={head.caseId} head={head} leave={leave} />;
}

function OpenCaseWindow({ head, leave }: { readonly head: CaseHead; readonly leave: () => void }) {
  const desk = useCaseDesk(head, leave);
  return (
    <CaseProvider value={desk}>
      <CaseFrame />
    </CaseProvider>
  );
}

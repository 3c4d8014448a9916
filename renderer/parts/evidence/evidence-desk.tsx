import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { blocks, made, refused } from "../../../core/base/problem.ts";
import type { Result } from "../../../core/base/problem.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import type { EvidenceFilter } from "../../../core/bridge/evidence-operations.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { openIntake } from "../intake.ts";
import type { TakeFile } from "../intake-file.ts";
import type { Intake } from "../intake.ts";
import type { Arrival } from "./arrival.ts";

/** An item as it is told after its file was taken in. */
export type AddedItem = OutputOf<"evidence.add">["added"][number];

/** What outlives the screen of the evidence: files under way, and how the list was last filtered and sorted. */
interface EvidenceDesk {
  readonly intake: Intake<AddedItem>;
  /** Takes files in as one act, which is undone as one. */
  readonly addFiles: (files: readonly File[], arrival: Arrival) => void;
  readonly filter: EvidenceFilter;
  readonly setFilter: (filter: EvidenceFilter) => void;
}

/** The list as it is before anybody narrowed it. */
export const wholeList: EvidenceFilter = { sort: "label", direction: "ascending" };

const DeskContext = createContext<EvidenceDesk | undefined>(undefined);

/** Keeps an intake going while a person works on other screens. Leaving the case stops it. */
export function EvidenceDeskProvider({ children }: { readonly children: ReactNode }) {
  const host = useHost();
  const { head } = useCase();
  const [intake] = useState(() => openIntake<AddedItem>(host));
  const [filter, setFilter] = useState(wholeList);
  const handle = useRef(head.case);
  handle.current = head.case;
  const addFiles = useCallback(
    (files: readonly File[], arrival: Arrival) => {
      const batch = crypto.randomUUID();
      const take: TakeFile<AddedItem> = async (bytes, _, job) => {
        const reply = await host.call("evidence.add", { case: handle.current, files: [bytes], arrival, job, batch });
        return reply.kind === "refused" ? reply : onlyItem(reply.value, reply.problems);
      };
      intake.add(files, take);
    },
    [host, intake],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (intake.state().kind === "running") event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
      intake.stop();
    };
  }, [intake]);
  const desk = useMemo(() => ({ intake, addFiles, filter, setFilter }), [intake, addFiles, filter]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** Files under way and the view of the list. Only inside a case. */
export function useEvidenceDesk(): EvidenceDesk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("There is no desk for evidence above this part of the window.");
  return desk;
}

/** What came of the one file of a call; stopped in its middle, it counts as interrupted. */
function onlyItem(
  { added, refused: refusals }: OutputOf<"evidence.add">,
  warnings: Result<unknown>["problems"],
): Result<AddedItem> {
  const item = added[0];
  if (item !== undefined) return made(item, warnings);
  return refusals.length > 0 ? refused(...refusals) : refused(blocks("command.interrupted", {}));
}

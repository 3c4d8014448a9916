import { useEffect, useRef } from "react";
import type { EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { useSettled } from "./use-settled.ts";

/** How long rows have to be in view before their originals are hashed, in milliseconds, and how many bytes at once. */
const rest = 400;
const mostBytes = 200_000_000;

/** In cases with more items only what is asked for is hashed: each check makes the window look through the whole case anew. */
const mostItems = 2000;

/**
 * Hashes the originals of the rows in view that were not hashed since the case was opened, each once; the list then tells what was found.
 * `items` is how many the case holds.
 */
export function useSeenChecks(rows: readonly (EvidenceRow | undefined)[], items: number): void {
  const host = useHost();
  const { head } = useCase();
  const asked = useRef(new Set<string>());
  let bytes = 0;
  const unchecked = rows.filter((row) => {
    if (row?.original !== "unchecked" || items > mostItems) return false;
    bytes += row.bytes;
    return bytes <= mostBytes;
  });
  const ids = useSettled(unchecked.map((row) => row?.id ?? "").join(" "), rest);
  const handle = head.case;
  useEffect(() => {
    const fresh = ids.split(" ").filter((id) => id !== "" && !asked.current.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) asked.current.add(id);
    void host.call("evidence.check", { case: handle, ids: fresh });
  }, [host, handle, ids]);
}

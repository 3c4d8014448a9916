import type { CaseHead } from "../../core/bridge/case-operations.ts";
import type { Reply } from "../../core/bridge/contract.ts";
import type { Host } from "../bridge/host.ts";

/** Under this name the window remembers its case between reloads, until its tab is closed. */
const pathKey = "recourse.case";

/** The answer to the wish to open a case. */
export type Opening = Promise<Reply<CaseHead>>;

/**
 * Begins, before anything is drawn, to open the case that the link of this window names, else the one that it showed before it was loaded
 * again, and fetches the screen that shows it first. The function gives that opening to all who ask before it is answered, and then a new one
 * of the case that this window shows; undefined where it has none.
 */
export function openingOf(host: Host, named: string | undefined): () => Opening | undefined {
  const open = (path = sessionStorage.getItem(pathKey) ?? undefined) =>
    path === undefined ? undefined : host.call("case.open", { path });
  let early = open(named);
  if (early !== undefined) void import("../screens/overview.tsx");
  return () => {
    if (early === undefined) return open();
    void early.then(() => (early = undefined));
    return early;
  };
}

/** Remembers the case of this window, or that it has none. */
export function keepCase(path: string | undefined): void {
  if (path === undefined) sessionStorage.removeItem(pathKey);
  else sessionStorage.setItem(pathKey, path);
}

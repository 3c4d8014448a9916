import { useEffect, useRef } from "react";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { addressOf, goTo } from "../../shell/place.ts";
import type { Place } from "../../shell/place.ts";
import { useEvidenceDesk } from "./evidence-desk.tsx";
import { useRowsBetween } from "./evidence-pages.ts";
import type { EvidenceSelection } from "./use-selection.ts";

/** What is opened beside the list, and how it follows the list. */
export interface OpenedItem {
  readonly id: string | undefined;
  readonly open: (row: { readonly id: string }) => void;
  readonly close: () => void;
  /** Opens the row that the keys went to, where the details stand beside the list. */
  readonly follow: (index: number) => void;
}

/** The item that the address names. Opened from elsewhere, its row is looked up and brought into view. */
export function useOpenedItem(place: Place, selection: EvidenceSelection): OpenedItem {
  const { filter } = useEvidenceDesk();
  const id = place.record;
  const rowsBetween = useRowsBetween(filter);
  const fromList = useRef<string>(undefined);
  const asked = useRef(-1);
  useRowOf(id === fromList.current ? undefined : id, selection);
  const open = (row: { readonly id: string }) => {
    fromList.current = row.id;
    // Going through a list does not fill the history of the window: Back leads to where the person came from.
    if (id === undefined) goTo({ screen: "evidence", record: row.id });
    else location.replace(addressOf({ screen: "evidence", record: row.id }));
  };
  return {
    id,
    open,
    close: () => {
      fromList.current = undefined;
      location.replace(addressOf({ screen: "evidence" }));
    },
    follow: (index) => {
      if (id === undefined || matchMedia("(width < 960px)").matches) return;
      asked.current = index;
      void rowsBetween(index, index).then(([row]) => {
        if (row !== undefined && asked.current === index) open(row);
      });
    },
  };
}

/** Moves the cursor to an item of the list, wherever it stands in it. */
function useRowOf(id: string | undefined, selection: EvidenceSelection): void {
  const host = useHost();
  const { head } = useCase();
  const { filter } = useEvidenceDesk();
  const { moveTo } = selection;
  const latest = useRef({ filter, handle: head.case });
  latest.current = { filter, handle: head.case };
  useEffect(() => {
    if (id === undefined) return;
    let isWanted = true;
    const { filter: shown, handle } = latest.current;
    const find = { case: handle, filter: shown, offset: 0, limit: 1, find: id };
    void host.call("evidence.page", find).then((reply) => {
      if (isWanted && reply.kind === "ok" && reply.value.foundAt !== undefined) moveTo(reply.value.foundAt);
    });
    return () => {
      isWanted = false;
    };
  }, [host, id, moveTo]);
}

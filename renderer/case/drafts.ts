import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useHost } from "../bridge/host.ts";
import { useCase } from "./case-desk.ts";
import { ask } from "./case-queries.ts";

/** What was typed into the open case and is not in it, by place. It stands on this device and outlives the window. */
export interface DraftShelf {
  /** Nothing until it was read. */
  readonly all: Readonly<Record<string, string>> | undefined;
  /** Keeps a text for a place; without a text, forgets it. */
  readonly keep: (place: string, text: string | undefined) => Promise<void>;
}

/** The drafts of the open case. */
export function useDrafts(): DraftShelf {
  const host = useHost();
  const queries = useQueryClient();
  const { head } = useCase();
  const queryKey = ["drafts", head.caseId];
  const { data } = useQuery({
    queryKey,
    queryFn: async () => (await ask(host, "case.drafts", { case: head.case })).drafts,
  });
  const keep = useCallback(
    async (place: string, text: string | undefined) => {
      queries.setQueryData<Readonly<Record<string, string>>>(["drafts", head.caseId], (before) => {
        const { [place]: earlier, ...others } = before ?? {};
        if (before === undefined || earlier === text) return before;
        return text === undefined ? others : { ...others, [place]: text };
      });
      await host.call("case.keep-draft", { case: head.case, place, ...(text === undefined ? {} : { text }) });
    },
    [host, queries, head.case, head.caseId],
  );
  return { all: data, keep };
}

/** The draft of one place. */
export interface Draft {
  readonly isRead: boolean;
  readonly text: string | undefined;
  readonly keep: (text: string | undefined) => Promise<void>;
  /** Forgets the draft, where there is one. */
  readonly forget: () => void;
}

/** The draft of one place in the open case. */
export function useDraft(place: string): Draft {
  const { all, keep } = useDrafts();
  const text = all?.[place];
  return {
    isRead: all !== undefined,
    text,
    keep: (next) => keep(place, next),
    forget: () => {
      if (text !== undefined) void keep(place, undefined);
    },
  };
}

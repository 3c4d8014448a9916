import { useCallback, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { parseJson } from "../../../core/project/json.ts";
import { useDraft } from "../../case/drafts.ts";
import { useResting } from "../../case/use-resting.ts";

/** What changes in a form, or how it follows from what is there. */
export type Change<T> = Partial<T> | ((now: T) => Partial<T>);

/** A form that is not in the case yet. It survives the end of the window until it is saved or dropped. */
export interface KeptDraft<T> {
  /** Nothing until the drafts of this device were read. */
  readonly draft: T | undefined;
  /** Changes that come one after the other all stay: a function sees what the ones before it left. */
  readonly change: (change: Change<T>) => void;
  readonly drop: () => Promise<void>;
}

/** Keeps a form under a name on this device, beginning with what was kept, else with `fresh`. */
export function useKeptDraft<T extends object>(place: string, schema: z.ZodType<T>, fresh: () => T): KeptDraft<T> {
  const { isRead, text, keep } = useDraft(place);
  const [draft, setDraft] = useState<T>();
  const latest = useRef<T>(undefined);
  const isChanged = useRef(false);
  const show = useCallback((next: T) => {
    latest.current = next;
    setDraft(next);
  }, []);
  useEffect(() => {
    if (!isRead || latest.current !== undefined) return;
    const parsed = schema.safeParse(text === undefined ? undefined : parseJson(text));
    show(parsed.success ? parsed.data : fresh());
  }, [isRead, text, schema, fresh, show]);
  const resting = useResting(() => {
    if (!isChanged.current) return;
    isChanged.current = false;
    void keep(JSON.stringify(latest.current));
  });
  const change = (changed: Change<T>) => {
    const now = latest.current;
    if (now === undefined) return;
    show({ ...now, ...(typeof changed === "function" ? changed(now) : changed) });
    isChanged.current = true;
    resting.soon();
  };
  const drop = () => {
    isChanged.current = false;
    return keep(undefined);
  };
  return { draft, change, drop };
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { parseJson } from "../../../core/project/json.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";

/** How long typing rests before a draft is kept, in milliseconds. */
const rest = 500;

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
  const host = useHost();
  const { head } = useCase();
  const [draft, setDraft] = useState<T>();
  const latest = useRef<T>(undefined);
  const show = useCallback((next: T) => {
    latest.current = next;
    setDraft(next);
  }, []);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const begin = useRef({ schema, fresh });
  const keep = useCallback(
    async (text: string | undefined) => {
      clearTimeout(timer.current);
      const kept = text === undefined ? {} : { text };
      await host.call("case.keep-draft", { case: head.case, place, ...kept });
    },
    [host, head.case, place],
  );
  useEffect(() => {
    let isGone = false;
    void host.call("case.drafts", { case: head.case }).then((reply) => {
      if (isGone) return;
      const text = reply.kind === "ok" ? reply.value.drafts[place] : undefined;
      const parsed = begin.current.schema.safeParse(text === undefined ? undefined : parseJson(text));
      show(parsed.success ? parsed.data : begin.current.fresh());
    });
    return () => {
      isGone = true;
    };
  }, [host, head.case, place, show]);
  const change = (changed: Change<T>) => {
    const now = latest.current;
    if (now === undefined) return;
    const next = { ...now, ...(typeof changed === "function" ? changed(now) : changed) };
    show(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(JSON.stringify(next)), rest);
  };
  return { draft, change, drop: () => keep(undefined) };
}

/** Whether this device keeps a draft under a name. Looked up again whenever `isWriting` changes. */
export function useHasDraft(place: string, isWriting: boolean): boolean {
  const host = useHost();
  const { head } = useCase();
  const [has, setHas] = useState(false);
  useEffect(() => {
    void host.call("case.drafts", { case: head.case }).then((reply) => {
      if (reply.kind === "ok") setHas(reply.value.drafts[place] !== undefined);
    });
  }, [host, head.case, place, isWriting]);
  return has;
}

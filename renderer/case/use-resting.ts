import { useCallback, useEffect, useRef } from "react";

/** How long typing rests before it is saved, and how long it may go on unsaved, in milliseconds. */
const rest = 350;
const most = 2000;

/** The saving of what is being typed. */
export interface Resting {
  /** Something was typed: it is saved when typing rests, and now and then while it goes on. */
  readonly soon: () => void;
  /** Saves at once, without waiting for the rest. */
  readonly now: () => void;
}

/**
 * Calls `save` when typing rests, at the latest two seconds after it began, and when the part or the whole window goes away: then with
 * `isLast`. What was saved before is called for again, so `save` knows what is new.
 */
export function useResting(save: (isLast: boolean) => void): Resting {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const timers = useRef<{ rest?: ReturnType<typeof setTimeout>; most?: ReturnType<typeof setTimeout> }>({});
  const end = useCallback((isLast: boolean) => {
    clearTimeout(timers.current.rest);
    clearTimeout(timers.current.most);
    timers.current = {};
    latest.current(isLast);
  }, []);
  const now = useCallback(() => end(false), [end]);
  const soon = useCallback(() => {
    clearTimeout(timers.current.rest);
    timers.current = { rest: setTimeout(now, rest), most: timers.current.most ?? setTimeout(now, most) };
  }, [now]);
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === "hidden") end(true);
    };
    const close = () => end(true);
    document.addEventListener("visibilitychange", hide);
    addEventListener("pagehide", close);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      removeEventListener("pagehide", close);
      end(true);
    };
  }, [end]);
  return { soon, now };
}

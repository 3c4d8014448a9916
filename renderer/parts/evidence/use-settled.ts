import { useEffect, useState } from "react";

/** The last value that stood still for a time, in milliseconds. The first one counts at once. */
export function useSettled<T extends string | number | undefined>(value: T, time: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), time);
    return () => clearTimeout(timer);
  }, [value, time]);
  return settled;
}

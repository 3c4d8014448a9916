import { useState } from "react";
import { z } from "zod";

const listSchema = z.array(z.string());

/** Proposals that a person left out: hidden until the window is closed, and never written to the case. */
export function useLeftOut(caseId: string): {
  readonly leftOut: readonly string[];
  readonly leave: (id: string) => void;
  readonly bringBack: () => void;
} {
  const key = `recourse.left-out.${caseId}`;
  const [leftOut, setLeftOut] = useState<readonly string[]>(() => read(key));
  const keep = (next: readonly string[]) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    setLeftOut(next);
  };
  return { leftOut, leave: (id) => keep([...leftOut, id]), bringBack: () => keep([]) };
}

function read(key: string): readonly string[] {
  const parsed = listSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "[]"));
  return parsed.success ? parsed.data : [];
}

import { useSyncExternalStore } from "react";

/** The screens of a case, in the order of the rail. */
export const screens = [
  "overview",
  "incident",
  "evidence",
  "measurements",
  "facts",
  "law",
  "petition",
  "review",
  "log",
  "settings",
] as const;

export type Screen = (typeof screens)[number];

/** Where the window is. Without a case it shows the start page. `record` is what the screen has selected, `field` where it looks. */
export interface Place {
  readonly screen: Screen | "start";
  readonly record?: string;
  readonly field?: string;
}

/** The address of a place, for links. */
export function addressOf({ screen, record, field }: Place): string {
  const parts = [screen, record, field].filter((part) => part !== undefined);
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

/** Goes to a place; the browser's Back comes back. */
export function goTo(place: Place): void {
  location.hash = addressOf(place);
}

/** Where the window is, followed as it changes. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(followHash, () => location.hash);
  return readPlace(hash);
}

/** The place that an address names; the start page for anything else. */
export function readPlace(hash: string): Place {
  const [name = "", record, field] = hash.replace(/^#\//, "").split("/").map(decode);
  const screen = screens.find((candidate) => candidate === name) ?? "start";
  return {
    screen,
    ...(record === undefined || record === "" ? {} : { record }),
    ...(field === undefined || field === "" ? {} : { field }),
  };
}

function followHash(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

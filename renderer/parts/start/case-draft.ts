import { useCallback, useState } from "react";
import { z } from "zod";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { timeZonesOf } from "../../../core/project/time-zone-of-country.ts";

const draftSchema = z
  .object({
    title: z.string(),
    country: z.string(),
    timeZone: z.string(),
    languages: z.array(z.string()).readonly(),
    authoritative: z.string(),
    template: z.string(),
    /** The folder that the case is put into, and the name of its own folder there; empty while it follows the title. */
    parent: z.string(),
    folderName: z.string(),
    author: z.string(),
  })
  .readonly();

/** A new case as far as it was filled in. It stands in the window until it is made or dropped, over a reload and a change of language. */
export type CaseDraft = z.infer<typeof draftSchema>;

const draftKey = "recourse.new-case";

/** The new case that is being filled in, if any. */
export function useCaseDraft() {
  const [draft, setDraft] = useState(readDraft);
  const keep = useCallback((next: CaseDraft | undefined) => {
    if (next === undefined) sessionStorage.removeItem(draftKey);
    else sessionStorage.setItem(draftKey, JSON.stringify(next));
    setDraft(next);
  }, []);
  return [draft, keep] as const;
}

/** A case of which nothing is known but what is usual on this computer. */
export function emptyDraft(state: OutputOf<"program.state">, language: string, template: string): CaseDraft {
  const usual = state.petitionLanguages.includes(language) ? language : "en";
  return {
    title: "",
    country: "",
    timeZone: "",
    languages: [usual],
    authoritative: usual,
    template,
    parent: state.casesFolder,
    folderName: "",
    author: "",
  };
}

/** The time zones to choose from: those of the State, or all where none is known of it. One only is not a choice. */
export function zonesToChoose(country: string): readonly string[] {
  if (country === "") return [];
  const zones = timeZonesOf(country);
  return zones.length === 0 ? Intl.supportedValuesOf("timeZone") : zones;
}

/** The name of the case's folder: as it was typed, else made of the title, so that every system can keep it. */
export function folderNameOf({ folderName, title }: Pick<CaseDraft, "folderName" | "title">): string {
  if (folderName.trim() !== "") return folderName.trim();
  const words = title
    .normalize("NFC")
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${[...words].slice(0, 60).join("").replace(/-+$/, "") || "case"}.recourse`;
}

/** Where the case will lie, written as the system writes paths. */
export function casePathOf(draft: CaseDraft, platform: string): string {
  const separator = platform === "win32" ? "\\" : "/";
  return `${draft.parent.replace(/[\\/]+$/, "")}${separator}${folderNameOf(draft)}`;
}

function readDraft(): CaseDraft | undefined {
  try {
    return draftSchema.safeParse(JSON.parse(sessionStorage.getItem(draftKey) ?? "null")).data;
  } catch {
    return undefined;
  }
}

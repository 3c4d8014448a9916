import { useCase } from "../case/case-desk.ts";
import { useCaseAnswer, useRecords } from "../case/case-queries.ts";
import { useTexts } from "../texts/texts.ts";
import { goTo, screens } from "./place.ts";

/** Something that the palette can find and do. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: string;
  /** What sort of thing it is, shown at the end of the row. */
  readonly kind: string;
  readonly run: () => void;
}

/** The most entries that are shown at once. */
const shown = 30;

/** Commands, screens and records that hold every word of a text, in this order. */
export function useFound(text: string): readonly PaletteEntry[] {
  const words = text
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const all = [...useCommands(), ...useRecordEntries(text)];
  return all
    .filter(({ name, kind }) => words.every((word) => `${name} ${kind}`.toLocaleLowerCase().includes(word)))
    .slice(0, shown);
}

function useCommands(): readonly PaletteEntry[] {
  const { t } = useTexts();
  const { undo, redo, leave } = useCase();
  const command = (id: string, name: string, run: () => void): PaletteEntry => ({
    id,
    name,
    kind: t("palette.command"),
    run,
  });
  return [
    ...screens.map((screen) => ({
      id: screen,
      name: t(`screen.${screen}`),
      kind: t("palette.screen"),
      run: () => goTo({ screen }),
    })),
    command("undo", t("action.undo"), () => void undo()),
    command("redo", t("action.redo"), () => void redo()),
    command("print", t("action.print"), () => window.print()),
    command("leave", t("case.leave"), leave),
  ];
}

function useRecordEntries(text: string): readonly PaletteEntry[] {
  const { t } = useTexts();
  const findings = useRecords("finding");
  const explanations = useRecords("explanation");
  const allegations = useRecords("allegation");
  const { data: evidence } = useCaseAnswer(
    "evidence.page",
    { filter: { text, sort: "label", direction: "ascending" }, offset: 0, limit: 12 },
    ["evidenceItem"],
  );
  if (text.trim() === "") return [];
  return [
    ...(evidence?.rows ?? []).map(({ id, label, title }) => ({
      id,
      name: `${label} ${title}`,
      kind: t("screen.evidence"),
      run: () => goTo({ screen: "evidence", record: id }),
    })),
    ...[...findings, ...explanations].map(({ id, text: name }) => ({
      id,
      name: plain(name),
      kind: t("screen.facts"),
      run: () => goTo({ screen: "facts", record: id }),
    })),
    ...allegations.map(({ id, heading }) => ({
      id,
      name: heading,
      kind: t("screen.law"),
      run: () => goTo({ screen: "law", record: id }),
    })),
  ];
}

/** A sentence without its tokens and emphasis, for a line in a list. */
function plain(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "…").replaceAll("*", "");
}

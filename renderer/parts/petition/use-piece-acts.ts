import { useMemo, useRef, useState } from "react";
import type { PetitionPart, PetitionPiece } from "../../../core/bridge/petition-operations.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useDrafts } from "../../case/drafts.ts";
import { useDone } from "../../shell/done.tsx";
import { useTexts } from "../../texts/texts.ts";
import { cellOf } from "./piece-row.tsx";
import type { PieceActs } from "./piece-acts.ts";
import { usePieceSaving } from "./use-piece-saving.ts";
import type { WordsToSave } from "./use-piece-saving.ts";

/** The acts of all rows, and which cell is being written. The functions stay the same while the petition changes. */
export function usePieceActs(part: PetitionPart | undefined, shown: readonly string[]) {
  const { save } = useCase();
  const { t } = useTexts();
  const tell = useDone();
  const blocks = useRecords("block");
  const saveWords = usePieceSaving();
  const { all: drafts, keep } = useDrafts();
  const [writing, setWriting] = useState<string>();
  const now = useRef({ save, t, tell, blocks, saveWords, part, shown, drafts, keep });
  now.current = { save, t, tell, blocks, saveWords, part, shown, drafts, keep };
  const acts = useMemo<PieceActs>(() => {
    const forget = (cell: string) => {
      if (now.current.drafts?.[cell] !== undefined) void now.current.keep(cell, undefined);
    };
    const saveAs = async (piece: PetitionPiece, words: WordsToSave) => {
      const cell = cellOf(piece, words.language);
      const kind = now.current.t(`petition.piece.${piece.kind}`);
      const problems = await now.current.saveWords({ ...piece, name: `${kind} ${piece.number}` }, words);
      if (problems.length > 0) void now.current.keep(cell, words.text);
      else forget(cell);
      return problems;
    };
    return {
      save: (piece, language, text) => saveAs(piece, { language, text, isConfirmed: false }),
      confirm: (piece, language, text) => saveAs(piece, { language, text, isConfirmed: true }),
      forget,
      remove: (piece) => {
        if (piece.block === undefined) return;
        const params = { name: piece.number };
        void now.current.save({ key: "done.paragraph-removed", params }, [{ edit: "remove", id: piece.block }]);
        now.current.tell(now.current.t("petition.removed", params));
      },
      move: (piece, step) => {
        const edits = swapped(now.current.blocks, piece, step);
        if (edits.length > 0)
          void now.current.save({ key: "done.paragraph-moved", params: { name: piece.number } }, edits);
      },
      open: setWriting,
      step: (cell, key) => {
        setWriting(stepFrom(cell, key, now.current));
      },
    };
  }, []);
  return { acts, writing, drafts: drafts ?? noDrafts };
}

const noDrafts: Readonly<Record<string, string>> = {};

/** Two neighbours of one section change their places. */
function swapped(
  blocks: readonly { readonly id: string; readonly section: string; readonly order: string }[],
  piece: PetitionPiece,
  step: number,
) {
  const own = blocks.find(({ id }) => id === piece.block);
  const siblings = blocks.filter(({ section }) => section === own?.section).toSorted(byPlace);
  const other = own === undefined ? undefined : siblings[siblings.indexOf(own) + step];
  if (own === undefined || other === undefined || siblings.indexOf(own) + step < 0) return [];
  return [
    { edit: "fields" as const, id: own.id, set: { order: other.order } },
    { edit: "fields" as const, id: other.id, set: { order: own.order } },
  ];
}

function byPlace(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
) {
  return a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1;
}

/** The cell above, below or beside another one; the same where there is none. */
function stepFrom(
  cell: string,
  key: string,
  { part, shown }: { readonly part: PetitionPart | undefined; readonly shown: readonly string[] },
): string {
  const pieces = part?.sections.flatMap((section) => section.pieces) ?? [];
  const row = pieces.findIndex((piece) => shown.some((language) => cellOf(piece, language) === cell));
  const piece = pieces[row];
  if (piece === undefined) return cell;
  const column = shown.findIndex((language) => cellOf(piece, language) === cell);
  const isReversed = document.documentElement.dir === "rtl";
  const forward = isReversed ? "ArrowLeft" : "ArrowRight";
  const rows = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const columns = rows !== 0 ? 0 : key === forward ? 1 : -1;
  const target = pieces[row + rows] ?? piece;
  return cellOf(target, shown[column + columns] ?? shown[column] ?? "");
}

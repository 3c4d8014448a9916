import type { Problem } from "../../../core/base/problem.ts";
import type { PetitionPiece } from "../../../core/bridge/petition-operations.ts";

/** What a row can do; the same functions for every row, so that typing in one draws no other. */
export interface PieceActs {
  readonly save: (piece: PetitionPiece, language: string, text: string) => Promise<readonly Problem[]>;
  readonly remove: (piece: PetitionPiece) => void;
  readonly move: (piece: PetitionPiece, step: number) => void;
  readonly open: (cell: string | undefined) => void;
  readonly step: (cell: string, key: string) => void;
}

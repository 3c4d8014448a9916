import type { Problem } from "../../../core/base/problem.ts";
import type { PetitionPiece } from "../../../core/bridge/petition-operations.ts";

/** What a row can do; the same functions for every row, so that typing in one draws no other. */
export interface PieceActs {
  /** Saves words as they are typed; what the case refuses is kept as a draft of the cell. An older translation stays one. */
  readonly save: (piece: PetitionPiece, language: string, text: string) => Promise<readonly Problem[]>;
  /** Says that the words are right beside the source as it is now. */
  readonly confirm: (piece: PetitionPiece, language: string, text: string) => Promise<readonly Problem[]>;
  /** Forgets the draft of a cell. */
  readonly forget: (cell: string) => void;
  readonly remove: (piece: PetitionPiece) => void;
  readonly move: (piece: PetitionPiece, step: number) => void;
  readonly open: (cell: string | undefined) => void;
  readonly step: (cell: string, key: string) => void;
}

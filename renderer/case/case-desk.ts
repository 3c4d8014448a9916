import { createContext, useContext } from "react";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { CaseHead, Edit } from "../../core/bridge/case-operations.ts";
import type { Saying } from "../../core/bridge/shapes.ts";
import type { RefusedAct } from "./refused.ts";

/** Whether everything that was done is in the case. `waiting`: the host cannot be reached and the edits are kept in the window. */
export interface SavingState {
  readonly kind: "saved" | "saving" | "waiting";
  readonly at: string | undefined;
  /** How many edits were brought in after a sudden stop. */
  readonly recovered: number;
  /** Edits that waited for the host and were then refused by the case. */
  readonly refused: readonly RefusedAct[];
}

/** The open case of a window, and all that can be done to it as a whole. */
export interface CaseDesk {
  readonly head: CaseHead;
  readonly saving: SavingState;
  /** Saves edits in turn. What is refused comes back as problems; without a host the edits wait and count as saved later. */
  readonly save: (saying: Saying, edits: readonly Edit[]) => Promise<Result<unknown>>;
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
  /** What stood in the way of the last undoing or redoing, until it is put away or the next one is asked for. */
  readonly stepProblems: readonly Problem[];
  readonly dismissStep: () => void;
  /** Puts away what was refused after it had waited. */
  readonly dismissRefused: () => void;
  readonly leave: () => void;
}

const CaseContext = createContext<CaseDesk | undefined>(undefined);

export const CaseProvider = CaseContext.Provider;

/** The open case, or undefined before any is open. */
export function useCaseIfOpen(): CaseDesk | undefined {
  return useContext(CaseContext);
}

/** The open case. Only on the screens of a case. */
export function useCase(): CaseDesk {
  const desk = useContext(CaseContext);
  if (desk === undefined) throw new Error("There is no case above this part of the window.");
  return desk;
}

import { createContext, useContext } from "react";
import type { Interview } from "./use-interview.ts";

/** The page of the interview that is shown. */
export interface InterviewPage {
  readonly interview: Interview;
  /** Whether answers were asked to be complete: then what is missing is told at its field. */
  readonly isAsked: boolean;
  /** The question that the details beside the page are about. */
  readonly active: string;
  /** The question in whose field somebody is typing. */
  readonly focused: string | undefined;
  readonly setFocused: (question: string | undefined) => void;
}

const PageContext = createContext<InterviewPage | undefined>(undefined);

export const InterviewPageProvider = PageContext.Provider;

/** The page above a part of it. */
export function useInterviewPage(): InterviewPage {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("There is no page of the interview above this part.");
  return page;
}

/** The id of the element that takes the answer to a question. */
export function fieldId(question: string): string {
  return `answer-${question}`;
}

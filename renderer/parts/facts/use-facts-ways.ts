import { useEffect, useState } from "react";
import { goTo } from "../../shell/place.ts";
import type { Place } from "../../shell/place.ts";
import type { BoardWays } from "./answer-board.tsx";
import type { AnswerLink } from "./answer-links.tsx";
import type { NewKind } from "./facts-details.tsx";
import { useFacts } from "./facts-desk.ts";
import { useFactActs } from "./use-fact-acts.ts";
import { focusFact } from "./use-list-keys.ts";
import { usePersonActs } from "./use-person-acts.ts";

/** The ways to look at the facts. The answers have a view of their own only where they do not fit beside the timeline. */
export type FactsView = "timeline" | "answers" | "list" | "persons";

/** How one moves through the facts screen, and what it has open. */
export interface FactsWays {
  readonly view: FactsView;
  readonly show: (view: FactsView) => void;
  readonly writing: NewKind | undefined;
  readonly write: (kind: NewKind) => void;
  readonly takesFocus: boolean;
  /** A record was opened by hand: its details take the focus. */
  readonly opened: () => void;
  readonly link: AnswerLink | undefined;
  readonly endLink: () => void;
  readonly onLinkFinding: (finding: string) => void;
  readonly onLinkExplanation: (explanation: string) => void;
  readonly onRemoveFinding: (finding: string) => void;
  readonly onRemovePerson: (person: string) => void;
  readonly onClose: () => void;
  readonly board: BoardWays;
}

/** Keeps views, forms, links and the address of the facts screen together. */
export function useFactsWays(place: Place, isNarrow: boolean): FactsWays {
  const { persons } = useFacts();
  const { removeFinding, removeExplanation } = useFactActs();
  const { removePerson } = usePersonActs();
  const [chosen, setChosen] = useState<FactsView>();
  const [writing, setWriting] = useState<NewKind>();
  // Who comes from another screen to a record stands at its details.
  const [takesFocus, setTakesFocus] = useState(place.record !== undefined);
  const [link, setLink] = useState<AnswerLink>();
  const returnFocus = useReturn(place);
  const isPerson = persons.some(({ id }) => id === place.record);
  const wanted = isPerson ? "persons" : (chosen ?? "timeline");
  const opened = () => {
    setWriting(undefined);
    setTakesFocus(true);
  };
  return {
    view: wanted === "answers" && !isNarrow ? "timeline" : wanted,
    show: (next) => {
      setChosen(next);
      goTo({ screen: "facts" });
    },
    writing,
    write: setWriting,
    takesFocus,
    opened,
    link,
    endLink: () => setLink(undefined),
    onLinkFinding: (id) => setLink({ from: "finding", id }),
    onLinkExplanation: (id) => setLink({ from: "explanation", id }),
    onRemoveFinding: removeFinding,
    onRemovePerson: removePerson,
    onClose: () => {
      setWriting(undefined);
      if (isPerson) setChosen("persons");
      returnFocus();
      goTo({ screen: "facts" });
    },
    board: {
      onNew: () => setWriting("explanation"),
      onOpened: (record, field) => {
        opened();
        openExplanation(record, field);
      },
      onLink: (id) => setLink({ from: "explanation", id }),
      onRemove: removeExplanation,
    },
  };
}

function openExplanation(record: string, field: string | undefined): void {
  goTo({ screen: "facts", record, ...(field === undefined ? {} : { field }) });
}

/** Brings the focus back to the record whose details were closed, once they are gone. */
function useReturn({ record }: Place): () => void {
  const [left, setLeft] = useState<string>();
  useEffect(() => {
    if (left === undefined || record !== undefined) return;
    focusFact(left);
    setLeft(undefined);
  }, [left, record]);
  return () => setLeft(record);
}

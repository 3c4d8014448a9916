import type { ReactNode } from "react";
import type { Place } from "../../shell/place.ts";
import { ExplanationDetails } from "./explanation-details.tsx";
import { ExplanationForm } from "./explanation-form.tsx";
import type { FactsDesk } from "./facts-desk.ts";
import { FindingDetails } from "./finding-details.tsx";
import { FindingForm } from "./finding-form.tsx";
import { PersonDetails } from "./person-details.tsx";
import { PersonForm } from "./person-form.tsx";

/** What is being written and is not in the case yet. */
export type NewKind = "finding" | "explanation" | "person";

interface DetailsWish {
  readonly desk: FactsDesk;
  readonly place: Place;
  readonly writing: NewKind | undefined;
  readonly takesFocus: boolean;
  readonly onLinkFinding: (finding: string) => void;
  readonly onLinkExplanation: (explanation: string) => void;
  readonly onClose: () => void;
}

/** The details beside the facts: the form of what is being written, else the record that the address names. Nothing for neither. */
export function detailsOf(wish: DetailsWish): ReactNode {
  const { desk, place, writing, takesFocus, onClose } = wish;
  switch (writing) {
    case "finding":
      return <FindingForm onClose={onClose} />;
    case "explanation":
      return <ExplanationForm onClose={onClose} />;
    case "person":
      return <PersonForm onClose={onClose} />;
    case undefined:
      break;
  }
  const shared = { takesFocus, onClose };
  const finding = desk.findings.find(({ id }) => id === place.record);
  if (finding !== undefined)
    return (
      <FindingDetails key={finding.id} finding={finding} field={place.field} onLink={wish.onLinkFinding} {...shared} />
    );
  const explanation = desk.explanations.find(({ id }) => id === place.record);
  if (explanation !== undefined)
    return (
      <ExplanationDetails
        key={explanation.id}
        explanation={explanation}
        field={place.field}
        onLink={wish.onLinkExplanation}
        {...shared}
      />
    );
  const person = desk.persons.find(({ id }) => id === place.record);
  return person === undefined ? undefined : <PersonDetails key={person.id} person={person} {...shared} />;
}

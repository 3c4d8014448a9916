import type { ReactNode } from "react";
import type { RecordOf } from "../../../core/project/record.ts";
import type { Place } from "../../shell/place.ts";
import { AllegationDetails } from "./allegation-details.tsx";
import { ClaimDetails } from "./claim-details.tsx";
import { ElementDetails } from "./element-details.tsx";
import { useLaw } from "./law-desk.ts";
import type { LinkWish } from "./link-dialog.tsx";
import { groupIn } from "./use-grid-ways.ts";

interface LawDetailsProps {
  readonly allegation: RecordOf<"allegation">;
  readonly place: Place;
  readonly takesFocus: boolean;
  readonly onLink: (wish: LinkWish) => void;
  readonly onClose: () => void;
}

/** The details of what the address names: an element, a limb that is not argued, or the allegation as a whole. */
export function LawDetails({ allegation, place, takesFocus, onLink, onClose }: LawDetailsProps): ReactNode {
  const { grid } = useLaw();
  const index = allegation.elements.findIndex(({ element }) => element === place.field);
  const element = allegation.elements[index];
  const group = grid.groups.find((one) => one === groupIn(place));
  const shared = { allegation, takesFocus, onClose };
  if (element !== undefined) {
    return (
      <ElementDetails
        key={`${allegation.id} ${element.element}`}
        {...shared}
        index={index}
        element={element}
        onLink={(kind) => onLink({ allegation: allegation.id, index, kind })}
      />
    );
  }
  if (group !== undefined) return <ClaimDetails {...shared} group={group} />;
  return <AllegationDetails key={allegation.id} {...shared} />;
}

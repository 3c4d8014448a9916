import { useTexts } from "../../texts/texts.ts";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { FactPicker } from "../facts/fact-picker.tsx";
import { useLaw } from "./law-desk.ts";
import { useAllegationActs } from "./use-allegation-acts.ts";

/** Which element is to be linked, and to what. */
export interface LinkWish {
  readonly allegation: string;
  readonly index: number;
  readonly kind: "finding" | "explanation";
}

interface LinkDialogProps {
  readonly wish: LinkWish;
  readonly onClose: () => void;
}

/** Links an element to a finding that carries it, or to an explanation that speaks against it. */
export function LinkDialog({ wish, onClose }: LinkDialogProps) {
  const { t } = useTexts();
  const { allegations } = useLaw();
  const { setElement } = useAllegationActs();
  const allegation = allegations.find(({ id }) => id === wish.allegation);
  const element = allegation?.elements[wish.index];
  if (allegation === undefined || element === undefined) return undefined;
  const list = wish.kind === "finding" ? "findings" : "explanations";
  return (
    <FactPicker
      kind={wish.kind}
      title={t(`law.link-${wish.kind}`)}
      taken={element[list]}
      onChosen={(id) => setElement(allegation, wish.index, { [list]: [...element[list], recordIdSchema.parse(id)] })}
      onClose={onClose}
    />
  );
}

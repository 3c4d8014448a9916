import { Button } from "@mantine/core";
import type { ElementGroup } from "../../../core/mapping/element-grid.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { law } from "../../../law/index.ts";
import { useTexts } from "../../texts/texts.ts";
import { DetailsFrame } from "../facts/details-frame.tsx";
import { useLaw } from "./law-desk.ts";
import { useAllegationActs } from "./use-allegation-acts.ts";
import "../entry-list.css";

interface ClaimDetailsProps {
  readonly allegation: RecordOf<"allegation">;
  readonly group: ElementGroup;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** A limb that an allegation does not argue, with the elements by which it could. */
export function ClaimDetails({ allegation, group, takesFocus, onClose }: ClaimDetailsProps) {
  const { t, say } = useTexts();
  const { nameOf, elementOf } = useLaw();
  const { addElement } = useAllegationActs();
  const provision = nameOf(allegation.provision);
  const free = law.vocabulary.elements.filter((one) => one.group === group);
  return (
    <DetailsFrame
      name={t("law.element-details", { provision, element: t(`law.group.${group}`) })}
      over={<bdi>{provision}</bdi>}
      title={t(`law.group.${group}`)}
      back={t("law.back")}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      <p>{t("law.claim")}</p>
      <ul className="entry-list">
        {free.map(({ id }) => (
          <li key={id}>
            <div>
              <strong>{elementOf(id)}</strong>
              <p className="small">{say(`law.question.${id}`)}</p>
            </div>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t("law.claim-it", { element: elementOf(id) })}
              onClick={() => addElement(allegation, id)}
            >
              {t("law.claim-act")}
            </Button>
          </li>
        ))}
      </ul>
    </DetailsFrame>
  );
}

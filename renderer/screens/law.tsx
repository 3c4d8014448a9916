import { Button } from "@mantine/core";
import { IconArrowRight, IconBooks } from "@tabler/icons-react";
import { useState } from "react";
import { elementAt } from "../../core/mapping/element-grid.ts";
import type { GridPlace } from "../../core/mapping/element-grid.ts";
import { useCheck } from "../case/case-queries.ts";
import { FactsProvider, useFactsDesk } from "../parts/facts/facts-desk.ts";
import { useLetterKey } from "../parts/facts/use-letter-key.ts";
import { EmptyLaw } from "../parts/law/empty-law.tsx";
import { GridLegend } from "../parts/law/grid-legend.tsx";
import { LawDetails } from "../parts/law/law-details.tsx";
import { LawProvider, useLaw, useLawDesk, useLawWords } from "../parts/law/law-desk.ts";
import { LawLead } from "../parts/law/law-lead.tsx";
import { LinkDialog } from "../parts/law/link-dialog.tsx";
import type { LinkWish } from "../parts/law/link-dialog.tsx";
import { ProvisionGrid } from "../parts/law/provision-grid.tsx";
import { ProvisionPicker } from "../parts/law/provision-picker.tsx";
import { useAllegationActs } from "../parts/law/use-allegation-acts.ts";
import { useGridWays } from "../parts/law/use-grid-ways.ts";
import type { GridWays } from "../parts/law/use-grid-ways.ts";
import { ScreenFrame } from "../parts/screen.tsx";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useTexts } from "../texts/texts.ts";

/** Provisions said to be breached against the limbs of their tests, and the details of what is selected. */
export function LawScreen({ place }: ScreenProps) {
  const facts = useFactsDesk(useLawWords());
  const desk = useLawDesk();
  return (
    <FactsProvider value={facts}>
      <LawProvider value={desk}>
        <LawView place={place} />
      </LawProvider>
    </FactsProvider>
  );
}

function LawView({ place }: ScreenProps) {
  const { t } = useTexts();
  const { grid, allegations } = useLaw();
  const { data: check } = useCheck();
  const { add } = useAllegationActs();
  const [isAdding, setAdding] = useState(false);
  const [link, setLink] = useState<LinkWish>();
  const ways = useGridWays(grid, place);
  useLetterKey("m", ways.next);
  const isEmpty = allegations.length === 0;
  const chosen = allegations.find(({ id }) => id === place.record);
  if (isEmpty && check?.stages.find(({ stage }) => stage === "law")?.counts["allegations"] !== 0)
    return <div className="main-waits" aria-busy />;
  return (
    <ScreenFrame
      title={t("screen.law")}
      lead={isEmpty ? undefined : <LawLead />}
      layout={isEmpty ? "padded" : "flush"}
      actions={isEmpty ? undefined : <LawActions onAdd={() => setAdding(true)} onNext={ways.next} />}
      details={
        chosen === undefined ? undefined : (
          <LawDetails
            allegation={chosen}
            place={place}
            takesFocus={ways.takesFocus}
            onLink={setLink}
            onClose={ways.close}
          />
        )
      }
    >
      {isEmpty ? (
        <EmptyLaw onAdd={() => setAdding(true)} />
      ) : (
        <div className="law-view">
          <GridLegend isNoneMissing={ways.isNoneMissing} />
          <LawGrid ways={ways} onLink={setLink} />
        </div>
      )}
      {isAdding && <ProvisionPicker onChosen={add} onClose={() => setAdding(false)} />}
      {link !== undefined && <LinkDialog wish={link} onClose={() => setLink(undefined)} />}
    </ScreenFrame>
  );
}

function LawActions({ onAdd, onNext }: { readonly onAdd: () => void; readonly onNext: () => void }) {
  const { t } = useTexts();
  return (
    <>
      <Button variant="default" leftSection={<IconBooks size={18} stroke={1.75} aria-hidden />} onClick={onAdd}>
        {t("law.add")}
      </Button>
      <Button leftSection={<IconArrowRight className="flips" size={18} stroke={1.75} aria-hidden />} onClick={onNext}>
        {t("law.next")}
      </Button>
    </>
  );
}

interface LawGridProps {
  readonly ways: GridWays;
  readonly onLink: (wish: LinkWish) => void;
}

function LawGrid({ ways, onLink }: LawGridProps) {
  const { grid, allegations } = useLaw();
  const { remove } = useAllegationActs();
  const allegationIn = ({ row }: GridPlace) => allegations.find(({ id }) => id === grid.rows[row]?.allegation);
  return (
    <ProvisionGrid
      here={ways.here}
      selected={ways.selected}
      onMoved={ways.move}
      onOpened={ways.open}
      onLink={(at) => {
        const [allegation, element] = [allegationIn(at), elementAt(grid, at)];
        if (allegation !== undefined && element !== undefined)
          onLink({ allegation: allegation.id, index: element.index, kind: "finding" });
      }}
      onRemove={(at) => {
        const allegation = allegationIn(at);
        if (allegation !== undefined) remove(allegation);
      }}
    />
  );
}

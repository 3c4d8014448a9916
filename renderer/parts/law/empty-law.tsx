import { Button } from "@mantine/core";
import { IconBooks, IconScale } from "@tabler/icons-react";
import { suggestedProvisions } from "../../../core/mapping/suggested-provisions.ts";
import { law } from "../../../law/index.ts";
import { useTexts } from "../../texts/texts.ts";
import { EmptyState } from "../empty-state.tsx";
import { useLaw } from "./law-desk.ts";
import { useAllegationActs } from "./use-allegation-acts.ts";
import "./empty-law.css";

/** How many suggestions stand ready on an empty screen. The rest is in the search. */
const shown = 6;

/** The law screen before anything is alleged: what fits the incident, one press away. */
export function EmptyLaw({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTexts();
  const { facts, nameOf, state } = useLaw();
  const { add } = useAllegationActs();
  const suggested = suggestedProvisions(law, facts, []);
  return (
    <EmptyState
      icon={IconScale}
      title={t("law.empty.title")}
      actions={
        <Button leftSection={<IconBooks size={18} stroke={1.75} aria-hidden />} onClick={onAdd}>
          {t("law.add")}
        </Button>
      }
    >
      {t(facts.day === undefined ? "law.empty.no-day" : "law.empty", { state, count: suggested.length })}
      <span className="empty-law-suggestions">
        {suggested.slice(0, shown).map(({ id }) => (
          <Button
            key={id}
            variant="default"
            size="compact-md"
            aria-label={t("law.add-it", { provision: nameOf(id) })}
            onClick={() => add(id)}
          >
            <bdi>{nameOf(id)}</bdi>
          </Button>
        ))}
      </span>
    </EmptyState>
  );
}

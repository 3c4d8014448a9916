import { Button, Select } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import type { RecordOf } from "../../core/project/record.ts";
import { useCaseAnswer, useRecords } from "../case/case-queries.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { Editor } from "../parts/petition/editor.tsx";
import { StartPetition } from "../parts/petition/start-petition.tsx";
import { ScreenFrame } from "../parts/screen.tsx";
import { goTo } from "../shell/place.ts";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useNames } from "../texts/names.ts";
import { useTexts } from "../texts/texts.ts";
import "../parts/petition/petition.css";

/** The petition: its parts, the languages side by side, and its problems, pages and particulars beside them. */
export function PetitionScreen({ place }: ScreenProps) {
  const { t } = useTexts();
  const { language } = useNames();
  const petitions = useRecords("petition");
  const [chosen, setChosen] = useState<string>();
  const petition = petitions.find(({ id }) => id === (chosen ?? place.record)) ?? petitions[0];
  if (petition === undefined) return <NoPetition />;
  return (
    <ScreenFrame
      title={petition.title}
      lead={t("petition.lead", {
        languages: petition.languages.length,
        authoritative: language(petition.authoritative),
      })}
      layout="flush"
      actions={
        <>
          {petitions.length > 1 && (
            <Select
              aria-label={t("petition.which")}
              data={petitions.map(({ id, title }) => ({ value: id, label: title }))}
              value={petition.id}
              onChange={(id) => setChosen(id ?? undefined)}
            />
          )}
          <Button onClick={() => goTo({ screen: "review" })}>{t("petition.to-review")}</Button>
        </>
      }
    >
      <PetitionEditor key={petition.id} petition={petition} target={place.record} />
    </ScreenFrame>
  );
}

function NoPetition() {
  const { t } = useTexts();
  return (
    <ScreenFrame title={t("screen.petition")}>
      <EmptyState icon={IconFileText} title={t("petition.none.title")} actions={<StartPetition />}>
        {t("petition.none.lead")}
      </EmptyState>
    </ScreenFrame>
  );
}

interface PetitionEditorProps {
  readonly petition: RecordOf<"petition">;
  readonly target: string | undefined;
}

function PetitionEditor({ petition, target }: PetitionEditorProps) {
  const { data: view } = useCaseAnswer("petition.view", { petition: petition.id });
  if (view === undefined) return <div className="main-waits" aria-busy />;
  return <Editor petition={petition} view={view} target={target} />;
}

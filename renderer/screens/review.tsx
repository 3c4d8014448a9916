import { Button, Select } from "@mantine/core";
import { IconEye, IconListCheck, IconPackageExport } from "@tabler/icons-react";
import { useState } from "react";
import type { RecordOf } from "../../core/project/record.ts";
import { isRefusal, totalsOf, useCheck, useRecords } from "../case/case-queries.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { FieldError } from "../parts/error-summary.tsx";
import { ProblemList } from "../parts/problem-list.tsx";
import { BlockedNote } from "../parts/review/blocked-note.tsx";
import { BuildCard } from "../parts/review/build-card.tsx";
import type { BuildWish } from "../parts/review/build-card.tsx";
import { useBuildDesk } from "../parts/review/build-desk.ts";
import { BuildProgress } from "../parts/review/build-progress.tsx";
import { ChecksCard } from "../parts/review/checks-card.tsx";
import { useOutputFolder } from "../parts/review/output-folder.ts";
import { ScreenFrame } from "../parts/screen.tsx";
import { addressOf } from "../shell/place.ts";
import type { Place } from "../shell/place.ts";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useTexts } from "../texts/texts.ts";
import "../parts/review/review.css";

/** The last look: what was checked, what is built and where to. Nothing here writes to the case. */
export function Review({ place }: ScreenProps) {
  const { t } = useTexts();
  const petitions = useRecords("petition");
  const [chosen, setChosen] = useState<string>();
  const petition = petitions.find(({ id }) => id === chosen) ?? petitions[0];
  const { data: check } = useCheck();
  const held = check?.stages.find(({ stage }) => stage === "review")?.counts["petitions"];
  if (petition === undefined) return held === 0 ? <NoPetition /> : <div className="main-waits" aria-busy />;
  const choice = petitions.length > 1 && (
    <Select
      label={t("petition.which")}
      data={petitions.map(({ id, title }) => ({ value: id, label: title }))}
      value={petition.id}
      allowDeselect={false}
      onChange={(id) => setChosen(id ?? undefined)}
    />
  );
  return (
    <ReviewOf key={petition.id} petition={petition} place={place}>
      {choice}
    </ReviewOf>
  );
}

interface ReviewOfProps {
  readonly petition: RecordOf<"petition">;
  readonly place: Place;
  readonly children: React.ReactNode;
}

function ReviewOf({ petition, place, children }: ReviewOfProps) {
  const { t } = useTexts();
  const { data: check, error } = useCheck();
  const { wish, setWish, desk, errors, build } = useBuild(petition);
  const blocks = check === undefined ? 0 : totalsOf(check).blocks;
  return (
    <ScreenFrame
      title={t("screen.review")}
      lead={t("review.lead")}
      actions={
        <>
          <Button
            component="a"
            href={addressOf({ screen: "petition" })}
            variant="default"
            leftSection={<IconEye size={18} stroke={1.75} aria-hidden />}
          >
            {t("review.preview")}
          </Button>
          <Button
            leftSection={<IconPackageExport className="flips" size={18} stroke={1.75} aria-hidden />}
            aria-busy={desk.state.kind === "running"}
            onClick={() => void build(blocks > 0)}
          >
            {t("review.build")}
          </Button>
        </>
      }
    >
      <div className="review">
        <div className="review-main">
          <ErrorSummary errors={errors} />
          <BlockedNote count={blocks} />
          <BuildProgress desk={desk} openProblems={blocks} />
          <ProblemList problems={isRefusal(error) ? error.problems : []} isAnswer />
          {check !== undefined && <ChecksCard check={check} languages={petition.languages.length} place={place} />}
        </div>
        <div className="review-side">
          {children}
          <BuildCard petition={petition} wish={wish} onWish={setWish} />
        </div>
      </div>
    </ScreenFrame>
  );
}

/** What a person wants built, and the press of the button that builds it or says what is missing. */
function useBuild(petition: RecordOf<"petition">) {
  const { t } = useTexts();
  const desk = useBuildDesk();
  const { folder, setFolder } = useOutputFolder();
  const [languages, setLanguages] = useState<readonly string[]>(petition.languages);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const setWish = (wish: BuildWish) => {
    setLanguages(wish.languages);
    setFolder(wish.folder);
  };
  const build = async (asDraft: boolean) => {
    const missing = [
      ...(languages.length === 0 ? [{ field: "build-language", sentence: t("review.missing.language") }] : []),
      ...(folder.trim() === "" ? [{ field: "build-folder", sentence: t("review.missing.folder") }] : []),
    ];
    setErrors(missing);
    if (missing.length === 0) await desk.start({ petition: petition.id, languages, out: folder.trim(), asDraft });
  };
  return { wish: { languages, folder }, setWish, desk, errors, build };
}

function NoPetition() {
  const { t } = useTexts();
  return (
    <ScreenFrame title={t("screen.review")}>
      <EmptyState
        icon={IconListCheck}
        title={t("review.no-petition")}
        actions={
          <Button component="a" href={addressOf({ screen: "petition" })}>
            {t("review.to-petition")}
          </Button>
        }
      >
        {t("review.no-petition-means")}
      </EmptyState>
    </ScreenFrame>
  );
}

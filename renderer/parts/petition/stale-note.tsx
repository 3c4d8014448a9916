import { Button } from "@mantine/core";
import { useState } from "react";
import { digestOfText } from "../../../core/base/digest.ts";
import type { PetitionPiece } from "../../../core/bridge/petition-operations.ts";
import { useCaseAnswer, useRecords } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";

interface StaleNoteProps {
  readonly piece: PetitionPiece;
  readonly language: string;
  readonly onStillRight: () => void;
}

/** A translation that is older than its source says why, and offers both ways out. */
export function StaleNote({ piece, language, onStillRight }: StaleNoteProps) {
  const { t } = useTexts();
  const [isShown, setShown] = useState(false);
  return (
    <Note
      kind="stale"
      head={t("petition.stale.head")}
      actions={
        <>
          <Button variant="default" size="compact-md" onClick={() => setShown(!isShown)} aria-expanded={isShown}>
            {t("petition.stale.show")}
          </Button>
          <Button variant="default" size="compact-md" onClick={onStillRight}>
            {t("petition.stale.still-right")}
          </Button>
        </>
      }
    >
      {t("petition.stale.meaning")}
      {isShown && <EarlierSource piece={piece} language={language} />}
    </Note>
  );
}

/** The source words as they were when this was translated, found in the history by their digest, beside those of today. */
function EarlierSource({ piece, language }: Omit<StaleNoteProps, "onStillRight">) {
  const { t } = useTexts();
  const translation = useRecords("translation").find(
    (one) => one.of === piece.record && one.field === piece.field && one.language === language,
  );
  const digest = translation?.sourceDigest ?? digestOfText("");
  const { data } = useCaseAnswer("case.earlier-words", { record: piece.record, digest });
  const earlier = translation === undefined ? undefined : data?.text;
  const source = piece.words.find(({ state }) => state === "authoritative");
  return (
    <dl className="stale-source" lang={source?.language} dir="auto">
      <dt>{t("petition.stale.then")}</dt>
      <dd>{earlier === undefined ? t("petition.stale.unknown") : <del>{earlier}</del>}</dd>
      <dt>{t("petition.stale.now")}</dt>
      <dd>
        <ins>{source?.text}</ins>
      </dd>
    </dl>
  );
}

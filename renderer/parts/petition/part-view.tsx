import { memo, useMemo } from "react";
import type { RecordOf } from "../../../core/project/record.ts";
import type { PetitionPart, PetitionPiece } from "../../../core/bridge/petition-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { AddPiece } from "./add-piece.tsx";
import type { PieceActs } from "./piece-acts.ts";
import { PartHeading } from "./part-heading.tsx";
import type { PetitionView } from "./petition-view.ts";
import { cellOf, PieceRow } from "./piece-row.tsx";
import type { PetitionPage } from "./section-list.tsx";
import { Signatories } from "./signatories.tsx";
import { usePieceActs } from "./use-piece-acts.ts";

interface PartViewProps {
  readonly petition: RecordOf<"petition">;
  readonly view: PetitionView;
  readonly page: PetitionPage;
  readonly shown: readonly string[];
}

/** One part of the petition with its texts in the languages shown, or the texts that stand outside all parts. */
export function PartView({ petition, view, page, shown }: PartViewProps) {
  const { t, say } = useTexts();
  const known = view.parts.find(({ id }) => id === page);
  const texts = useMemo(() => otherTexts(view), [view]);
  const part = known ?? texts;
  const isOther = known === undefined;
  return (
    <section className="part-view" aria-label={isOther ? t("petition.other-texts") : say(`petition.part.${part.id}`)}>
      <PartHeading part={known} shown={shown} />
      {isOther && <p className="muted">{t("petition.other-texts-lead")}</p>}
      {part.isFilledByProgram && part.kind !== "signatories" && <p className="muted">{t("petition.filled")}</p>}
      {part.kind === "signatories" && <Signatories petition={petition.id} />}
      <Pieces petition={petition.id} view={view} part={part} shown={shown} />
      {!isOther && !part.isFilledByProgram && part.kind !== "signatories" && (
        <div className="part-end">
          {part.sections.length === 0 && <p className="muted">{t("petition.section-empty")}</p>}
          <AddPiece petition={petition.id} part={part} />
        </div>
      )}
    </section>
  );
}

type PiecesProps = Omit<PartViewProps, "page" | "petition"> & {
  readonly petition: string;
  readonly part: PetitionPart;
};

function Pieces({ petition, view, part, shown }: PiecesProps) {
  const { acts, writing, drafts } = usePieceActs(part, shown);
  const { problems, tokens } = view;
  return <Rows {...{ petition, part, shown, problems, tokens, writing, drafts, acts }} />;
}

interface RowsProps extends Pick<PetitionView, "problems" | "tokens"> {
  readonly petition: string;
  readonly part: PetitionPart;
  readonly shown: readonly string[];
  readonly writing: string | undefined;
  readonly drafts: Readonly<Record<string, string>>;
  readonly acts: PieceActs;
}

/** There may be a thousand rows, so they are gone through only when something of them changes, and not at every step of a saving. */
const Rows = memo(function Rows(props: RowsProps) {
  const { petition, part, shown, problems, tokens, writing, drafts, acts } = props;
  const counts = useMemo(() => problemCounts(problems), [problems]);
  const count = ({ record, block }: PetitionPiece) =>
    (counts.get(record) ?? 0) + (block === undefined || block === record ? 0 : (counts.get(block) ?? 0));
  return (
    <ol className={shown.length > 1 ? "pieces pieces-beside" : "pieces"}>
      {part.sections.flatMap((section) =>
        section.pieces.map((piece) => (
          <PieceRow
            key={`${piece.block ?? section.id} ${piece.record} ${piece.field}`}
            {...{ petition, piece, shown, tokens, drafts, acts }}
            writing={shown.find((language) => cellOf(piece, language) === writing)}
            problems={count(piece)}
          />
        )),
      )}
    </ol>
  );
});

/** How many problems name each record. */
function problemCounts(problems: PetitionView["problems"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { where } of problems) {
    if (where?.record !== undefined) counts.set(where.record, (counts.get(where.record) ?? 0) + 1);
  }
  return counts;
}

/** The texts outside all parts, in the form of a part, so that they are shown and written like the others. */
function otherTexts(view: PetitionView): PetitionPart {
  const [section] = view.parts.flatMap(({ sections }) => sections);
  const pieces = view.others;
  const id = section?.id ?? pieces[0]?.record;
  return {
    id: "texts",
    mark: "",
    kind: "numbered",
    isFilledByProgram: false,
    sections: id === undefined ? [] : [{ id, mark: "", pieces }],
  };
}

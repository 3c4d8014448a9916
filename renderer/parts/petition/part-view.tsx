import type { RecordOf } from "../../../core/project/record.ts";
import type { PetitionPart, PetitionPiece } from "../../../core/bridge/petition-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { AddPiece } from "./add-piece.tsx";
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
  const part = known ?? otherTexts(view);
  const isOther = known === undefined;
  return (
    <section className="part-view" aria-label={isOther ? t("petition.other-texts") : say(`petition.part.${part.id}`)}>
      <h2>
        {isOther
          ? t("petition.other-texts")
          : `${part.mark === "" ? "" : `${part.mark}. `}${say(`petition.part.${part.id}`)}`}
      </h2>
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

function Pieces({
  petition,
  view,
  part,
  shown,
}: Omit<PartViewProps, "page" | "petition"> & { readonly petition: string; readonly part: PetitionPart }) {
  const { acts, writing } = usePieceActs(part, shown);
  const count = (piece: PetitionPiece) =>
    view.problems.filter(({ where }) => where?.record === piece.record || where?.record === piece.block).length;
  return (
    <ol className={shown.length > 1 ? "pieces pieces-beside" : "pieces"}>
      {part.sections.flatMap((section) =>
        section.pieces.map((piece) => (
          <PieceRow
            key={`${piece.block ?? section.id} ${piece.record} ${piece.field}`}
            petition={petition}
            piece={piece}
            shown={shown}
            tokens={view.tokens}
            writing={shown.find((language) => cellOf(piece, language) === writing)}
            problems={count(piece)}
            acts={acts}
          />
        )),
      )}
    </ol>
  );
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

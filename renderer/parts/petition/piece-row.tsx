import { Button } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import { memo, useState } from "react";
import type { PetitionPiece, PieceWords } from "../../../core/bridge/petition-operations.ts";
import type { Problem } from "../../../core/base/problem.ts";
import { languages as known } from "../../texts/locale-files.ts";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitChip } from "../exhibit-chip.tsx";
import { Note } from "../note.tsx";
import { ProblemList } from "../problem-list.tsx";
import type { PieceActs } from "./piece-acts.ts";
import { PieceEditor } from "./piece-editor.tsx";
import { PieceMenu } from "./piece-menu.tsx";
import { PieceText } from "./piece-text.tsx";
import { StaleNote } from "./stale-note.tsx";
import type { TokenTexts } from "./token-node.ts";

interface PieceRowProps {
  readonly petition: string;
  readonly piece: PetitionPiece;
  readonly shown: readonly string[];
  readonly tokens: Readonly<Record<string, TokenTexts>>;
  /** The language whose cell of this row is being written, where one is. */
  readonly writing: string | undefined;
  /** Words that the case refused, by cell. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly problems: number;
  readonly acts: PieceActs;
}

/** The name of a cell: the piece and the language. */
export function cellOf(piece: PetitionPiece, language: string): string {
  return `${piece.record} ${piece.field} ${language}`;
}

/** One piece of the petition in the languages shown, side by side. */
export const PieceRow = memo(function PieceRow(props: PieceRowProps) {
  const { piece, shown, problems } = props;
  const { t } = useTexts();
  const kind = t(`petition.piece.${piece.kind}`);
  const named = (number: string) => (number === "" ? kind : t("petition.piece.numbered", { kind, number }));
  const name = named(piece.number);
  return (
    <li className={`piece piece-${piece.kind}`} aria-label={name}>
      {shown.map((language) => {
        const words = piece.words.find((one) => one.language === language);
        const number = words?.number ?? piece.number;
        return <PieceCell key={language} {...props} {...{ words, language, number }} name={named(number)} />;
      })}
      <PieceMenu piece={piece} acts={props.acts} name={name} />
      {problems > 0 && <span className="visually-hidden">{t("rail.blocks", { count: problems })}</span>}
    </li>
  );
});

interface PieceCellProps extends PieceRowProps {
  readonly name: string;
  readonly words: PieceWords | undefined;
  readonly language: string;
  readonly number: string;
}

function PieceCell({ petition, piece, tokens, writing, drafts, acts, name, words, language, number }: PieceCellProps) {
  const { t } = useTexts();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const direction = known.find(({ tag }) => tag === language)?.direction ?? "auto";
  const state = words?.state ?? "missing";
  const cell = cellOf(piece, language);
  const text = drafts[cell] ?? (state === "missing" ? "" : (words?.text ?? ""));
  const label = t("petition.cell", { name, language });
  const confirm = () => void acts.confirm(piece, language, text).then(setProblems);
  return (
    <div className={`piece-cell piece-${state}`} lang={language} dir={direction} data-cell={cell}>
      <span className="piece-number tabular">{number}</span>
      <div className="piece-words">
        {writing === language ? (
          <PieceEditor
            {...{ petition, language, direction, text }}
            name={label}
            tokens={tokens[language] ?? {}}
            onSave={(next) => void acts.save(piece, language, next).then(setProblems)}
            onLeave={() => acts.open(undefined)}
            onMove={(key) => acts.step(cell, key)}
          />
        ) : (
          <button type="button" className="piece-text" aria-label={`${label}: ${text}`} onClick={() => acts.open(cell)}>
            {text === "" ? (
              <span className="muted">{t("petition.untranslated")}</span>
            ) : (
              <PieceText text={text} tokens={tokens[language] ?? {}} />
            )}
          </button>
        )}
        {piece.exhibits !== undefined && writing !== language && (
          <p className="piece-exhibits">
            {piece.exhibits.map(({ item, label: exhibit }) => (
              <ExhibitChip key={item} id={item} label={exhibit} />
            ))}
          </p>
        )}
        {state === "stale" && <StaleNote piece={piece} language={language} onStillRight={confirm} />}
        {drafts[cell] === undefined ? (
          <ProblemList problems={problems} isAnswer />
        ) : (
          <RefusedWords problems={problems} onBringBack={() => acts.forget(cell)} />
        )}
      </div>
      {state === "stale" && <IconClockExclamation className="piece-stale-icon" size={16} stroke={1.75} aria-hidden />}
    </div>
  );
}

/** Says of words that the case refused why they are not in it, and offers the way back. */
function RefusedWords({
  problems,
  onBringBack,
}: {
  readonly problems: readonly Problem[];
  readonly onBringBack: () => void;
}) {
  const { t, problem: sentence } = useTexts();
  return (
    <Note
      kind="bad"
      isAnswer
      actions={
        <Button variant="default" size="compact-md" onClick={onBringBack}>
          {t("field.bring-back")}
        </Button>
      }
    >
      {(problems.length === 0 ? [keptProblem] : problems).map(sentence).join(" ")}
    </Note>
  );
}

const keptProblem: Problem = { code: "window.draft-kept", severity: "blocks", params: {} };

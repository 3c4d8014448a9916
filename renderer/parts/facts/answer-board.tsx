import { Button } from "@mantine/core";
import { IconCornerDownRight, IconLink, IconPlus } from "@tabler/icons-react";
import { answerState } from "../../../core/facts/answer-state.ts";
import type { AnswerState } from "../../../core/facts/answer-state.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { SmallAct } from "../small-act.tsx";
import { Tag } from "../tag.tsx";
import type { TagKind } from "../tag.tsx";
import { TakeOut } from "../take-out.tsx";
import { ExhibitMarks } from "./exhibit-marks.tsx";
import { useFactProblems } from "./fact-problems.ts";
import { useFacts } from "./facts-desk.ts";
import { ProblemMark } from "./problem-mark.tsx";
import { Sentence } from "./sentence.tsx";
import { useFactActs } from "./use-fact-acts.ts";
import { useListKeys } from "./use-list-keys.ts";
import "./answer-board.css";

/** What the board can ask the screen for. */
export interface BoardWays {
  readonly onNew: () => void;
  /** Opens an explanation, at its answer or at the reason why none is needed. */
  readonly onOpened: (explanation: string, field?: "answer" | "unansweredReason") => void;
  readonly onLink: (explanation: string) => void;
  readonly onRemove: (explanation: string) => void;
}

/** What the State and the operators said, each beside the findings that answer it. */
export function AnswerBoard(ways: BoardWays) {
  const { t } = useTexts();
  const { explanations } = useFacts();
  const ids = explanations.map(({ id }) => id);
  const { here, onMoved, press } = useListKeys({
    ids,
    acts: { l: ways.onLink, a: (id) => ways.onOpened(id, "answer"), Delete: ways.onRemove },
  });
  return (
    <div className="answer-board" onKeyDown={press}>
      <header>
        <h2>{t("facts.board")}</h2>
        <p className="muted">{t("facts.board-lead")}</p>
      </header>
      {explanations.length === 0 && <p className="answer-board-none">{t("facts.board-none")}</p>}
      {explanations.map((explanation) => (
        <ExplanationCard
          key={explanation.id}
          explanation={explanation}
          isHere={explanation.id === here}
          onMoved={onMoved}
          {...ways}
        />
      ))}
      <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={ways.onNew}>
        {t("facts.new-explanation")}
      </Button>
    </div>
  );
}

interface ExplanationCardProps extends BoardWays {
  readonly explanation: RecordOf<"explanation">;
  readonly isHere: boolean;
  readonly onMoved: (id: string) => void;
}

function ExplanationCard({ explanation, isHere, onMoved, ...ways }: ExplanationCardProps) {
  const { t } = useTexts();
  const { findings, numberOf } = useFacts();
  const problemsOf = useFactProblems();
  const { id, text, by, exhibits, answeredBy } = explanation;
  const state = answerState(explanation, findings);
  return (
    <article className="explanation-card" aria-label={t("facts.explanation-name", { number: numberOf(id) ?? 0 })}>
      <header>
        <div className="explanation-card-head">
          <a
            href={addressOf({ screen: "facts", record: id })}
            data-fact={id}
            tabIndex={isHere ? 0 : -1}
            onFocus={() => onMoved(id)}
            onClick={() => ways.onOpened(id)}
          >
            {t("facts.explanation-name", { number: numberOf(id) ?? 0 })}
          </a>
          <ProblemMark problems={problemsOf(id)} />
          <AnswerTag state={state} />
        </div>
        <p className="explanation-card-text">
          <Sentence text={text} />
        </p>
        <p className="muted">
          <bdi>{by}</bdi> <ExhibitMarks ids={exhibits} />
        </p>
      </header>
      {answeredBy.map((finding) => (
        <AnsweringFinding key={finding} explanation={explanation} finding={finding} />
      ))}
      <AnswerWords explanation={explanation} state={state} />
      <AnswerActs explanation={explanation} state={state} {...ways} />
    </article>
  );
}

const tagKinds: Readonly<Record<AnswerState, TagKind>> = {
  answered: "good",
  "one-source": "warns",
  "not-needed": "plain",
  "not-answered": "missing",
};

/** How an explanation stands, in one word. */
export function AnswerTag({ state }: { readonly state: AnswerState }) {
  const { t } = useTexts();
  return <Tag kind={tagKinds[state]}>{t(`facts.answer.${state}`)}</Tag>;
}

interface AnsweringFindingProps {
  readonly explanation: RecordOf<"explanation">;
  readonly finding: string;
}

function AnsweringFinding({ explanation, finding }: AnsweringFindingProps) {
  const { t } = useTexts();
  const { findings, numberOf } = useFacts();
  const { unlink } = useFactActs();
  const record = findings.find(({ id }) => id === finding);
  const name = record === undefined ? finding : t("facts.finding-name", { number: numberOf(finding) ?? 0 });
  return (
    <div className="answering-finding">
      <IconCornerDownRight className="flips" size={18} stroke={1.75} aria-hidden />
      <p>
        <a href={addressOf({ screen: "facts", record: finding })}>{name}</a>{" "}
        {record === undefined ? t("facts.linked-gone") : <Sentence text={record.short ?? record.text} />}{" "}
        <ExhibitMarks ids={record?.exhibits ?? []} />
      </p>
      <TakeOut label={t("facts.unlink", { name })} onClick={() => unlink(explanation, finding)} />
    </div>
  );
}

interface AnswerProps {
  readonly explanation: RecordOf<"explanation">;
  readonly state: AnswerState;
}

function AnswerWords({ explanation, state }: AnswerProps) {
  const { t } = useTexts();
  const { answer, unansweredReason, answeredBy } = explanation;
  if (answer !== undefined)
    return (
      <p className="answer-words">
        <span className="muted small">{t("facts.answer")}</span> <Sentence text={answer} />
      </p>
    );
  if (state === "not-needed")
    return (
      <p className="answer-words">
        <span className="muted small">{t("facts.reason")}</span> <bdi>{unansweredReason}</bdi>
      </p>
    );
  return <p className="answer-words">{t(answeredBy.length === 0 ? "facts.unanswered" : "facts.unworded")}</p>;
}

function AnswerActs({ explanation, state, onOpened, onLink }: AnswerProps & BoardWays) {
  const { t } = useTexts();
  const { id } = explanation;
  return (
    <div className="answer-acts no-print">
      <SmallAct icon={IconLink} onClick={() => onLink(id)}>
        {t("facts.link-finding")}
      </SmallAct>
      <Button variant="subtle" size="compact-md" onClick={() => onOpened(id, "answer")}>
        {t(explanation.answer === undefined ? "facts.write-answer" : "facts.edit-answer")}
      </Button>
      {state === "not-answered" && (
        <Button variant="subtle" size="compact-md" onClick={() => onOpened(id, "unansweredReason")}>
          {t("facts.no-answer-needed")}
        </Button>
      )}
    </div>
  );
}

import { IconLink, IconTrash } from "@tabler/icons-react";
import { answerState } from "../../../core/facts/answer-state.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { ProblemList } from "../problem-list.tsx";
import { SavedText } from "../saved-text.tsx";
import { SmallAct } from "../small-act.tsx";
import { AnswerTag } from "./answer-board.tsx";
import { DetailsFrame, DetailsPart } from "./details-frame.tsx";
import { ExhibitsField, PersonsField } from "./fact-fields.tsx";
import { useFactProblems } from "./fact-problems.ts";
import { useFacts } from "./facts-desk.ts";
import { LinkedFacts } from "./linked-facts.tsx";
import { SentenceTools } from "./sentence-tools.tsx";
import { idsOf, useFactActs } from "./use-fact-acts.ts";
import { useFieldFocus } from "./use-field-focus.ts";

interface ExplanationDetailsProps {
  readonly explanation: RecordOf<"explanation">;
  /** The field that a link or key asked for. */
  readonly field: string | undefined;
  readonly takesFocus: boolean;
  readonly onLink: (explanation: string) => void;
  readonly onClose: () => void;
}

/** One explanation with its answer, saved as it is typed. */
export function ExplanationDetails(props: ExplanationDetailsProps) {
  const { explanation, field, takesFocus, onLink, onClose } = props;
  const { t } = useTexts();
  const { numberOf, findings } = useFacts();
  const problemsOf = useFactProblems();
  const name = t("facts.explanation-name", { number: numberOf(explanation.id) ?? 0 });
  useFieldFocus(explanation.id, field);
  return (
    <DetailsFrame
      name={name}
      title={name}
      back={t("facts.back")}
      takesFocus={takesFocus && field === undefined}
      onClose={onClose}
    >
      <p>
        <AnswerTag state={answerState(explanation, findings)} />
      </p>
      <ProblemList problems={problemsOf(explanation.id)} />
      <ExplanationFields explanation={explanation} />
      <AnswerFields explanation={explanation} onLink={onLink} />
      <RemoveExplanation explanation={explanation} />
    </DetailsFrame>
  );
}

interface OfExplanation {
  readonly explanation: RecordOf<"explanation">;
}

function ExplanationFields({ explanation }: OfExplanation) {
  const { t } = useTexts();
  const { head } = useCase();
  const { setFields } = useFactActs();
  const { id, text, by, exhibits, persons = [] } = explanation;
  const language = head.record.authoritative;
  return (
    <>
      <SavedText
        record={id}
        field="text"
        label={t("facts.explanation-text")}
        value={text}
        lines={3}
        language={language}
        after={(typed, insert) => <SentenceTools text={typed} insert={insert} offers={["date", "exhibit"]} />}
      />
      <SavedText
        record={id}
        field="by"
        label={t("facts.by")}
        help={t("facts.by-help")}
        value={by}
        language={language}
      />
      <ExhibitsField ids={exhibits} onChange={(next) => setFields(id, t("facts.exhibits"), { exhibits: next })} />
      <PersonsField ids={persons} onChange={(next) => setFields(id, t("facts.persons-named"), { persons: next })} />
    </>
  );
}

function AnswerFields({ explanation, onLink }: Pick<ExplanationDetailsProps, "explanation" | "onLink">) {
  const { t } = useTexts();
  const { unlink } = useFactActs();
  const { id, answeredBy } = explanation;
  return (
    <>
      <DetailsPart
        title={t("facts.answered-by")}
        aside={
          <SmallAct icon={IconLink} onClick={() => onLink(id)}>
            {t("facts.link-finding")}
          </SmallAct>
        }
      >
        <LinkedFacts
          kind="finding"
          ids={answeredBy}
          none={t("facts.unanswered")}
          onUnlink={(finding) => unlink(explanation, finding)}
        />
      </DetailsPart>
      <AnswerTexts explanation={explanation} />
    </>
  );
}

function AnswerTexts({ explanation }: OfExplanation) {
  const { t } = useTexts();
  const { head } = useCase();
  const { id, answer = "", unansweredReason = "" } = explanation;
  return (
    <>
      <SavedText
        record={id}
        field="answer"
        label={t("facts.answer-sentence")}
        help={t("facts.answer-help")}
        value={answer}
        isOptional
        lines={3}
        language={head.record.authoritative}
        after={(typed, insert) => (
          <SentenceTools text={typed} insert={insert} offers={["finding", "date", "exhibit"]} />
        )}
      />
      <SavedText
        record={id}
        field="unansweredReason"
        label={t("facts.reason-field")}
        help={t("facts.reason-help")}
        value={unansweredReason}
        isOptional
        lines={2}
      />
    </>
  );
}

function RemoveExplanation({ explanation }: OfExplanation) {
  const { t } = useTexts();
  const { removeExplanation } = useFactActs();
  const elements = useRecords("allegation")
    .flatMap((one) => one.elements)
    .filter(({ explanations }) => idsOf(explanations).includes(explanation.id));
  return (
    <div>
      <p className="muted small">
        {t("facts.explanation-loses", { answers: explanation.answeredBy.length, elements: elements.length })}
      </p>
      <SmallAct icon={IconTrash} className="destructive" onClick={() => removeExplanation(explanation.id)}>
        {t("facts.remove-explanation")}
      </SmallAct>
    </div>
  );
}

import { IconLink, IconTrash } from "@tabler/icons-react";
import type { RecordOf } from "../../../core/project/record.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { ProblemList } from "../problem-list.tsx";
import { SavedText } from "../saved-text.tsx";
import { SmallAct } from "../small-act.tsx";
import { DetailsFrame, DetailsPart } from "./details-frame.tsx";
import { ConfidenceField, ExhibitsField, LaneField, PersonsField } from "./fact-fields.tsx";
import { useFactProblems } from "./fact-problems.ts";
import { useFacts } from "./facts-desk.ts";
import { LinkedFacts } from "./linked-facts.tsx";
import { SentenceTools } from "./sentence-tools.tsx";
import { StatedNumbers } from "./stated-numbers.tsx";
import { idsOf, useFactActs } from "./use-fact-acts.ts";
import { useFieldFocus } from "./use-field-focus.ts";
import { SavedWhen } from "../when-entry.tsx";

interface FindingDetailsProps {
  readonly finding: RecordOf<"finding">;
  /** The field that a link asked for. */
  readonly field: string | undefined;
  readonly takesFocus: boolean;
  readonly onLink: (finding: string) => void;
  readonly onClose: () => void;
}

/** All of one finding, saved as it is typed, and what rests on it. */
export function FindingDetails({ finding, field, takesFocus, onLink, onClose }: FindingDetailsProps) {
  const { t } = useTexts();
  const { day } = useMoments();
  const { numberOf } = useFacts();
  const problemsOf = useFactProblems();
  const name = t("facts.finding-name", { number: numberOf(finding.id) ?? 0 });
  useFieldFocus(finding.id, field);
  return (
    <DetailsFrame
      name={name}
      over={day(finding.when.day)}
      title={name}
      back={t("facts.back")}
      takesFocus={takesFocus && field === undefined}
      onClose={onClose}
    >
      <ProblemList problems={problemsOf(finding.id)} />
      <FindingSentence finding={finding} />
      <FindingFields finding={finding} />
      <AnsweredExplanations finding={finding} onLink={onLink} />
      <RemoveFinding finding={finding} />
    </DetailsFrame>
  );
}

interface OfFinding {
  readonly finding: RecordOf<"finding">;
}

function FindingSentence({ finding }: OfFinding) {
  const { t } = useTexts();
  const { head } = useCase();
  const { setFields } = useFactActs();
  const { id, text, when, values = {}, exhibits, short } = finding;
  const shared = { record: id, language: head.record.authoritative };
  const numbers = {
    record: id,
    names: Object.keys(values),
    exhibits,
    onStated: (name: string, value: unknown) =>
      setFields(id, t("facts.numbers"), { values: { ...values, [name]: value } }),
  };
  return (
    <>
      <SavedText
        {...shared}
        field="text"
        label={t("facts.text")}
        help={t("facts.text-help")}
        value={text}
        lines={3}
        after={(typed, insert) => (
          <SentenceTools
            text={typed}
            insert={insert}
            offers={["date", "number", "exhibit"]}
            when={when}
            numbers={numbers}
          />
        )}
      />
      <StatedNumbers
        values={values}
        onRemove={(name) => {
          const { [name]: _, ...others } = values;
          setFields(id, t("facts.numbers"), { values: others });
        }}
      />
      <SavedText
        {...shared}
        field="short"
        label={t("facts.short")}
        help={t("facts.short-help")}
        value={short ?? ""}
        isOptional
      />
    </>
  );
}

function FindingFields({ finding }: OfFinding) {
  const { t } = useTexts();
  const { setFields, saveFields } = useFactActs();
  const { id, when, lane, confidence, exhibits, author, persons = [] } = finding;
  const set = (label: string, fields: Readonly<Record<string, unknown>>) => setFields(id, label, fields);
  return (
    <>
      <ExhibitsField ids={exhibits} onChange={(next) => set(t("facts.exhibits"), { exhibits: next })} />
      <SavedWhen
        key={id}
        record={id}
        value={when}
        onChange={(next) => saveFields(id, t("facts.when"), { when: next })}
      />
      <LaneField value={lane} onChange={(next) => set(t("facts.lane"), { lane: next })} />
      <ConfidenceField value={confidence} onChange={(next) => set(t("facts.confidence"), { confidence: next })} />
      <SavedText record={id} field="author" label={t("facts.author")} value={author} />
      <PersonsField ids={persons} onChange={(next) => set(t("facts.persons-named"), { persons: next })} />
    </>
  );
}

function AnsweredExplanations({ finding, onLink }: Pick<FindingDetailsProps, "finding" | "onLink">) {
  const { t } = useTexts();
  const { explanations } = useFacts();
  const { unlink } = useFactActs();
  const answered = explanations.filter(({ answeredBy }) => answeredBy.includes(finding.id));
  return (
    <DetailsPart
      title={t("facts.answers")}
      aside={
        <SmallAct icon={IconLink} onClick={() => onLink(finding.id)}>
          {t("facts.link-explanation")}
        </SmallAct>
      }
    >
      <LinkedFacts
        kind="explanation"
        ids={answered.map(({ id }) => id)}
        none={t("facts.answers-none")}
        onUnlink={(id) => {
          const explanation = answered.find((one) => one.id === id);
          if (explanation !== undefined) unlink(explanation, finding.id);
        }}
      />
    </DetailsPart>
  );
}

function RemoveFinding({ finding }: OfFinding) {
  const { t } = useTexts();
  const { explanations } = useFacts();
  const { removeFinding } = useFactActs();
  const elements = useRecords("allegation").flatMap((one) => one.elements);
  const paragraphs = useRecords("block").filter((one) => one.kind === "statement" && one.finding === finding.id);
  const loss = {
    answers: explanations.filter(({ answeredBy }) => answeredBy.includes(finding.id)).length,
    elements: elements.filter(({ findings }) => idsOf(findings).includes(finding.id)).length,
    paragraphs: paragraphs.length,
  };
  return (
    <div>
      <p className="muted small">{t("facts.finding-loses", loss)}</p>
      <SmallAct icon={IconTrash} className="destructive" onClick={() => removeFinding(finding.id)}>
        {t("facts.remove-finding")}
      </SmallAct>
    </div>
  );
}

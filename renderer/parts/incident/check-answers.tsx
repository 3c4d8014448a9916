import { Button } from "@mantine/core";
import { askedQuestions, missingAnswers } from "../../../core/facts/interview.ts";
import type { InterviewSection, Question } from "../../../core/facts/question.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { useAnswerWords } from "./answer-words.ts";
import { pageProblems, problemInList } from "./page-problems.ts";
import type { Interview } from "./use-interview.ts";

interface CheckAnswersProps {
  readonly interview: Interview;
  /** A change was asked for: when it is made, the person comes back here. */
  readonly onChange: () => void;
}

/** All answers on one page, each with the way to change it, and whether the incident can be worked with. */
export function CheckAnswers({ interview, onChange }: CheckAnswersProps) {
  const { t } = useTexts();
  const { questionnaire } = interview.state;
  const open = questionnaire.sections.flatMap((section) => pageProblems(interview, section));
  return (
    <div className="interview-page interview-check">
      <div>
        <h2 className="interview-heading" tabIndex={-1}>
          {t("incident.section.check")}
        </h2>
        <p className="interview-lead muted">{t("incident.check.lead")}</p>
      </div>
      {open.length === 0 ? (
        <Note kind="ok" head={t("incident.check.made")}>
          {t("incident.check.made-means")}
        </Note>
      ) : (
        <OpenAnswers interview={interview} onChange={onChange} />
      )}
      {questionnaire.sections.map((section) => (
        <SectionAnswers key={section.id} interview={interview} section={section} onChange={onChange} />
      ))}
      <div className="interview-acts no-print">
        <Button component="a" size="md" href={addressOf({ screen: "evidence" })}>
          {t("incident.check.go-on")}
        </Button>
      </div>
    </div>
  );
}

function OpenAnswers({ interview, onChange }: CheckAnswersProps) {
  const texts = useTexts();
  const { t } = texts;
  const { state } = interview;
  return (
    <Note kind="warn" head={t("incident.check.open")}>
      {t(state.records.incident === undefined ? "incident.check.open-means" : "incident.check.open-rest")}
      <ul className="interview-missing">
        {state.questionnaire.sections.flatMap((section) =>
          pageProblems(interview, section).map((found) => (
            <li key={found.question}>
              <a href={addressOf({ screen: "incident", record: section.id, field: found.question })} onClick={onChange}>
                {problemInList(texts, found)}
              </a>
            </li>
          )),
        )}
      </ul>
    </Note>
  );
}

interface SectionAnswersProps extends CheckAnswersProps {
  readonly section: InterviewSection;
}

function SectionAnswers({ interview, section, onChange }: SectionAnswersProps) {
  const { say } = useTexts();
  return (
    <section className="card" aria-labelledby={`check-${section.id}`}>
      <header className="card-head">
        <h3 id={`check-${section.id}`}>{say(`incident.section.${section.id}`)}</h3>
      </header>
      <dl className="interview-answers">
        {askedQuestions(section, interview.heard).map((question) => (
          <AnswerRow
            key={question.id}
            interview={interview}
            section={section}
            question={question}
            onChange={onChange}
          />
        ))}
      </dl>
    </section>
  );
}

function AnswerRow({ interview, section, question, onChange }: SectionAnswersProps & { readonly question: Question }) {
  const { t, say } = useTexts();
  const title = say(`question.${question.id}.title`);
  const isMissing = missingAnswers(section, interview.heard).some((missing) => missing.question === question.id);
  return (
    <div className={isMissing ? "interview-answer field-refused" : "interview-answer"}>
      <dt>{title}</dt>
      <dd dir="auto">
        <AnswerText interview={interview} question={question} />
      </dd>
      <dd className="no-print">
        <a
          href={addressOf({ screen: "incident", record: section.id, field: question.id })}
          aria-label={t("incident.check.change-one", { question: title })}
          onClick={onChange}
        >
          {t("incident.check.change")}
        </a>
      </dd>
    </div>
  );
}

function AnswerText({ interview, question }: { readonly interview: Interview; readonly question: Question }) {
  const { t } = useTexts();
  const words = useAnswerWords();
  const answer = interview.heard.get(question.id);
  if (answer === undefined) return <span className="muted">{t("incident.check.none")}</span>;
  if (answer.state === "unknown") return <span className="muted">{t("incident.check.unknown")}</span>;
  const text = words(question, answer.value);
  return text === "" ? <span className="muted">{t("incident.check.none")}</span> : text;
}

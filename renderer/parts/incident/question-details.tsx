import { allQuestions } from "../../../core/facts/question.ts";
import type { InterviewSection } from "../../../core/facts/question.ts";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitsSay } from "./exhibits-say.tsx";
import { useInterviewPage } from "./interview-page.ts";
import { optionalText } from "./question-words.ts";

/** Beside the page: why a question is asked, where its answer is used, and what the case already shows. */
export function QuestionDetails({ section, active }: { readonly section: InterviewSection; readonly active: string }) {
  const { t, say } = useTexts();
  const { interview } = useInterviewPage();
  const question = allQuestions(interview.state.questionnaire).find(({ id }) => id === active);
  const why = optionalText(say, `question.${active}.why`);
  return (
    <aside className="inspector interview-details" aria-label={t("incident.details")} data-region>
      {question !== undefined && <p className="small muted">{say(`question.${active}.title`)}</p>}
      {why !== undefined && (
        <section>
          <h2>{t("incident.why")}</h2>
          <p>{why}</p>
        </section>
      )}
      {question !== undefined && (
        <section>
          <h2>{t("incident.used")}</h2>
          <ul className="interview-used">
            {question.usedIn.map((use) => (
              <li key={use}>{say(`incident.used.${use}`)}</li>
            ))}
          </ul>
        </section>
      )}
      {section.says !== undefined && <ExhibitsSay says={section.says} />}
    </aside>
  );
}

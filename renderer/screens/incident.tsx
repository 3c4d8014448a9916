import { useState } from "react";
import { sectionState } from "../../core/facts/interview.ts";
import { CheckAnswers } from "../parts/incident/check-answers.tsx";
import { checkPage, incidentPlace } from "../parts/incident/incident-place.ts";
import type { IncidentPlace } from "../parts/incident/incident-place.ts";
import { useInterviewData } from "../parts/incident/interview-data.ts";
import type { InterviewData } from "../parts/incident/interview-data.ts";
import { SectionList } from "../parts/incident/section-list.tsx";
import { SectionPage } from "../parts/incident/section-page.tsx";
import { useInterview } from "../parts/incident/use-interview.ts";
import type { Interview } from "../parts/incident/use-interview.ts";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useTexts } from "../texts/texts.ts";
import "../parts/screen.css";
import "../parts/incident/incident.css";

/** The guided interview about the incident: pages of questions, and one on which all answers are checked. */
export function Incident({ place }: ScreenProps) {
  const data = useInterviewData();
  return data === undefined ? <div className="main-waits" aria-busy /> : <Pages data={data} place={place} />;
}

function Pages({ data, place }: ScreenProps & { readonly data: InterviewData }) {
  const { t, say } = useTexts();
  const interview = useInterview(data);
  const [isFromCheck, setFromCheck] = useState(false);
  const [first] = useState(() => firstPage(interview));
  const { sections } = interview.state.questionnaire;
  const { page, question }: IncidentPlace = incidentPlace(place, interview.state.questionnaire) ?? { page: first };
  const index = sections.findIndex(({ id }) => id === page);
  const [section, before] = [sections[index], sections[index - 1]];
  const back = isFromCheck
    ? { page: checkPage, words: t("incident.back-to-check") }
    : before && { page: before.id, words: t("incident.back-to", { section: say(`incident.section.${before.id}`) }) };
  return (
    <div className="screen interview">
      <SectionList interview={interview} page={page} onGo={() => setFromCheck(false)} />
      {section === undefined ? (
        <CheckAnswers interview={interview} onChange={() => setFromCheck(true)} />
      ) : (
        <SectionPage
          key={section.id}
          interview={interview}
          section={section}
          question={question}
          back={back}
          next={isFromCheck ? checkPage : (sections[index + 1]?.id ?? checkPage)}
        />
      )}
    </div>
  );
}

/** The first page with something open; the answers as a whole where nothing is. */
function firstPage({ state, heard, wrong, unread }: Interview): string {
  const isOpen = (kind: string) => kind === "open" || kind === "wrong";
  const section = state.questionnaire.sections.find((one) =>
    isOpen(sectionState(one, heard, [...wrong, ...unread]).kind),
  );
  return section?.id ?? checkPage;
}

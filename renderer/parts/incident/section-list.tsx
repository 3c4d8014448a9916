import { IconCircle, IconCircleCheck, IconCircleDot, IconHelpCircle } from "@tabler/icons-react";
import { sectionState } from "../../../core/facts/interview.ts";
import type { SectionState } from "../../../core/facts/interview.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { checkPage } from "./incident-place.ts";
import type { Interview } from "./use-interview.ts";

interface SectionListProps {
  readonly interview: Interview;
  readonly page: string;
  readonly onGo: () => void;
}

/** The pages of the interview in their order, each with how far its answers are. */
export function SectionList({ interview, page, onGo }: SectionListProps) {
  const { t, say } = useTexts();
  const { questionnaire } = interview.state;
  const wrong = [...interview.wrong, ...interview.unread];
  return (
    <nav className="interview-sections" aria-label={t("incident.sections")} data-region>
      <h1 tabIndex={-1}>{t("screen.incident")}</h1>
      <ul>
        {questionnaire.sections.map((section) => (
          <SectionLink
            key={section.id}
            id={section.id}
            title={say(`incident.section.${section.id}`)}
            isHere={section.id === page}
            state={sectionState(section, interview.heard, wrong)}
            onGo={onGo}
          />
        ))}
        <SectionLink
          id={checkPage}
          title={t("incident.section.check")}
          isHere={page === checkPage}
          state={undefined}
          onGo={onGo}
        />
      </ul>
      <p className="small muted interview-any-order">{t("incident.any-order")}</p>
    </nav>
  );
}

interface SectionLinkProps {
  readonly id: string;
  readonly title: string;
  readonly isHere: boolean;
  readonly state: SectionState | undefined;
  readonly onGo: () => void;
}

function SectionLink({ id, title, isHere, state, onGo }: SectionLinkProps) {
  return (
    <li>
      <a
        href={addressOf({ screen: "incident", record: id })}
        aria-current={isHere ? "page" : undefined}
        className="interview-section"
        onClick={onGo}
      >
        <StateMark state={state} isHere={isHere} />
        <span>{title}</span>
      </a>
    </li>
  );
}

function StateMark({ state, isHere }: Pick<SectionLinkProps, "state" | "isHere">) {
  const { t } = useTexts();
  const size = { size: 18, stroke: 1.75 } as const;
  if (state === undefined) return <IconCircle className="interview-open" {...size} aria-hidden />;
  if (state.kind === "wrong") {
    return (
      <span className="interview-wrong" role="img" aria-label={t("incident.state.wrong", { count: state.count })}>
        {state.count}
      </span>
    );
  }
  const label = t(`incident.state.${state.kind}`);
  if (state.kind === "clear")
    return <IconCircleCheck className="interview-clear" {...size} role="img" aria-label={label} />;
  if (state.kind === "unknown")
    return <IconHelpCircle className="interview-unknown" {...size} role="img" aria-label={label} />;
  const Open = isHere ? IconCircleDot : IconCircle;
  return <Open className={isHere ? "interview-here" : "interview-open"} {...size} role="img" aria-label={label} />;
}

import {
  IconArchive,
  IconChartLine,
  IconCircleCheck,
  IconCircleDashed,
  IconFileText,
  IconHistory,
  IconLayoutDashboard,
  IconListCheck,
  IconMessageQuestion,
  IconScale,
  IconSettings,
  IconTimelineEvent,
} from "@tabler/icons-react";
import type { StageState } from "../../core/bridge/case-operations.ts";
import { isStageBegun, useCheck, useStages } from "../case/case-queries.ts";
import { useTexts } from "../texts/texts.ts";
import { addressOf } from "./place.ts";
import type { Screen } from "./place.ts";
import "./rail.css";

const icons = {
  overview: IconLayoutDashboard,
  incident: IconMessageQuestion,
  evidence: IconArchive,
  measurements: IconChartLine,
  facts: IconTimelineEvent,
  law: IconScale,
  petition: IconFileText,
  review: IconListCheck,
  log: IconHistory,
  settings: IconSettings,
} as const;

const groups = [
  { title: undefined, screens: ["overview"] },
  { title: "rail.build", screens: ["incident", "evidence", "measurements", "facts", "law"] },
  { title: "rail.send", screens: ["petition", "review"] },
  { title: "rail.keep", screens: ["log", "settings"] },
] as const;

/** The stages in their order, each with what is open in it. Derived from the case, never from pages visited. */
export function Rail({ screen, isNarrow }: { readonly screen: Screen; readonly isNarrow: boolean }) {
  const { t } = useTexts();
  // Asked first, since the check of a large case takes long.
  const { data: held } = useStages();
  const { data: check } = useCheck();
  const hollow = held?.stages.filter((holding) => !isStageBegun(holding)).map(({ stage }) => stage) ?? [];
  const stateOf = (name: Screen): RailMark | undefined => {
    const state = check?.stages.find(({ stage }) => stage === name);
    return state ?? (hollow.some((stage) => stage === name) ? { state: "not-begun", blocks: 0, warns: 0 } : undefined);
  };
  return (
    <nav className={isNarrow ? "rail rail-narrow" : "rail"} aria-label={t("rail.name")} data-region>
      {groups.map((group) => (
        <div key={group.title ?? "top"} className="rail-group">
          {group.title !== undefined && <p className="rail-title">{t(group.title)}</p>}
          <ul>
            {group.screens.map((name) => (
              <RailLink key={name} name={name} isHere={name === screen} state={stateOf(name)} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** Before the check is done only that a stage was not begun is known. */
type RailMark = Pick<StageState, "state" | "blocks" | "warns">;

interface RailLinkProps {
  readonly name: Screen;
  readonly isHere: boolean;
  readonly state: RailMark | undefined;
}

function RailLink({ name, isHere, state }: RailLinkProps) {
  const { t } = useTexts();
  const Icon = icons[name];
  return (
    <li>
      <a
        className="rail-link"
        href={addressOf({ screen: name })}
        aria-current={isHere ? "page" : undefined}
        title={t(`screen.${name}`)}
      >
        <Icon size={18} stroke={1.75} aria-hidden />
        <span className="rail-word">{t(`screen.${name}`)}</span>
        {state !== undefined && <RailState state={state} />}
      </a>
    </li>
  );
}

function RailState({ state }: { readonly state: RailMark }) {
  const { t } = useTexts();
  switch (state.state) {
    case "blocks":
      return (
        <span className="rail-count rail-blocks" aria-label={t("rail.blocks", { count: state.blocks })}>
          {state.blocks}
        </span>
      );
    case "warns":
      return (
        <span className="rail-count rail-warns" aria-label={t("rail.warns", { count: state.warns })}>
          {state.warns}
        </span>
      );
    case "not-begun":
      return <IconCircleDashed className="rail-hollow" size={16} stroke={1.75} aria-label={t("rail.not-begun")} />;
    case "clear":
      return <IconCircleCheck className="rail-clear" size={16} stroke={1.75} aria-label={t("rail.clear")} />;
    case "open":
      return undefined;
  }
}

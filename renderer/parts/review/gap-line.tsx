import { addressOf } from "../../shell/place.ts";
import { sentencesOf } from "../../texts/problem-sentences.ts";
import { useTexts } from "../../texts/texts.ts";
import { useNamedParams } from "../named-params.ts";
import type { CheckName, FoundGap } from "./check-rows.ts";

interface GapLineProps {
  readonly row: CheckName;
  readonly index: number;
  readonly gap: FoundGap;
}

/** The id of the link of a gap: going back in the browser comes back to it. */
export function gapId(row: string, index: number | string): string {
  return `gap-${row}-${index}`;
}

/** One gap: what was found, and the way to the place where it is closed. */
export function GapLine({ row, index, gap }: GapLineProps) {
  const texts = useTexts();
  const named = useNamedParams();
  const { what, next } = sentencesOf(texts, named(gap.problem));
  const { record, field = elementOf(gap) } = gap.problem.where ?? {};
  const target = addressOf({
    screen: gap.stage === "review" ? "petition" : gap.stage,
    ...(record === undefined ? {} : { record }),
    ...(record === undefined || field === undefined ? {} : { field }),
  });
  const leave = () => {
    // The place that is left remembers the row, so that Back finds it again.
    history.replaceState(undefined, "", addressOf({ screen: "review", record: row, field: String(index) }));
  };
  return (
    <li className="gap-line">
      <span>{what}</span>
      <a className="gap-link" id={gapId(row, index)} href={target} onClick={leave}>
        {next === "" ? texts.t("overview.look") : next}
      </a>
    </li>
  );
}

/** The element of law that a gap names: on the law screen it is the place of the gap within its allegation. */
function elementOf({ stage, problem }: FoundGap): string | undefined {
  const { element } = problem.params;
  return stage === "law" && typeof element === "string" ? element : undefined;
}

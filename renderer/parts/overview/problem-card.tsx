import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { totalsOf } from "../../case/case-queries.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { Card } from "../card.tsx";
import { Tag } from "../tag.tsx";
import { ProblemRows } from "./problem-rows.tsx";
import type { FoundProblem } from "./problem-rows.tsx";
import { useProblemKeys } from "./problem-keys.ts";

/** How many kinds of problems are shown before all are asked for. */
const shownKinds = 6;

type Check = OutputOf<"case.check">;

/** What stands between the person and a petition, blocks first. Problems of one kind are folded into one until all are asked for. */
export function ProblemCard({ check }: { readonly check: Check }) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const box = useProblemKeys();
  const { problems } = check;
  const totals = totalsOf(check);
  const kinds = foldedByKind(check);
  const shown = isWhole ? unfolded(check) : kinds.slice(0, shownKinds);
  const isFolded = shown.length < problems.length;
  return (
    <div ref={box}>
      <Card title={t("overview.between")} aside={<Counts {...totals} />}>
        <ProblemRows found={shown} />
        {problems.length === 0 && (
          <p className="overview-clear">
            <IconCircleCheck size={18} stroke={1.75} aria-hidden />
            {t("overview.clear")}
          </p>
        )}
        {(isFolded || isWhole) && problems.length > kinds.slice(0, shownKinds).length && (
          <div className="overview-all">
            <Button variant="subtle" size="compact-md" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? t("overview.see-fewer") : t("overview.see-all", { count: totals.blocks + totals.warns })}
            </Button>
          </div>
        )}
      </Card>
    </div>
  );
}

function Counts({ blocks, warns }: ReturnType<typeof totalsOf>) {
  const { t } = useTexts();
  const { number } = useMoments();
  return (
    <span className="overview-counts tabular">
      {blocks > 0 && (
        <Tag kind="blocks">
          {number(blocks)}
          <span className="visually-hidden">{t("overview.blocks")}</span>
        </Tag>
      )}
      {warns > 0 && (
        <Tag kind="warns">
          {number(warns)}
          <span className="visually-hidden">{t("overview.warns")}</span>
        </Tag>
      )}
    </span>
  );
}

/** The first problem of each kind, with the number of those like it. The order of the problems is kept. */
function foldedByKind({ problems, left }: Check): readonly FoundProblem[] {
  const codes = [...new Set(problems.map(({ problem }) => problem.code))];
  return codes.flatMap((code) => {
    const [first, ...others] = problems.filter(({ problem }) => problem.code === code);
    return first === undefined ? [] : [{ ...first, others: others.length + (left[code] ?? 0) }];
  });
}

/** Every problem that was told; the last of each kind names the number of those that were not. */
function unfolded({ problems, left }: Check): readonly FoundProblem[] {
  const last = new Map(problems.map(({ problem }, index) => [problem.code, index]));
  return problems.map((one, index) => {
    const { code } = one.problem;
    return { ...one, others: last.get(code) === index ? (left[code] ?? 0) : 0 };
  });
}

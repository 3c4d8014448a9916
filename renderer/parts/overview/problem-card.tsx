import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { OutputOf } from "../../../core/bridge/contract.ts";
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
export function ProblemCard({ problems }: { readonly problems: Check["problems"] }) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const box = useProblemKeys();
  const kinds = foldedByKind(problems);
  const shown = isWhole ? problems.map((one) => ({ ...one, others: 0 })) : kinds.slice(0, shownKinds);
  const isFolded = shown.length < problems.length;
  return (
    <div ref={box}>
      <Card title={t("overview.between")} aside={<Counts problems={problems} />}>
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
              {isWhole ? t("overview.see-fewer") : t("overview.see-all", { count: problems.length })}
            </Button>
          </div>
        )}
      </Card>
    </div>
  );
}

function Counts({ problems }: { readonly problems: Check["problems"] }) {
  const { t } = useTexts();
  const { number } = useMoments();
  const count = (severity: string) => problems.filter(({ problem }) => problem.severity === severity).length;
  const [blocks, warns] = [count("blocks"), count("warns")];
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
function foldedByKind(problems: Check["problems"]): readonly FoundProblem[] {
  const codes = [...new Set(problems.map(({ problem }) => problem.code))];
  return codes.flatMap((code) => {
    const [first, ...others] = problems.filter(({ problem }) => problem.code === code);
    return first === undefined ? [] : [{ ...first, others: others.length }];
  });
}

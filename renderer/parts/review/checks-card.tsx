import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { totalsOf } from "../../case/case-queries.ts";
import type { Place } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { Card } from "../card.tsx";
import { CheckAllPanel, useCheckAll } from "../evidence/check-all.tsx";
import { Tag } from "../tag.tsx";
import { CheckLine } from "./check-line.tsx";
import { checkRows } from "./check-rows.ts";
import { gapId } from "./gap-line.tsx";
import { usePassedSentence } from "./passed-sentence.ts";

interface ChecksCardProps {
  readonly check: OutputOf<"case.check">;
  readonly languages: number;
  readonly place: Place;
}

/** Everything that is checked before the files are built. Arrows go through the gaps, Enter to one, Back comes back to it. */
export function ChecksCard({ check, languages, place }: ChecksCardProps) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const passed = usePassedSentence(check.stages, languages);
  const originals = useCheckAll();
  useReturn(place);
  return (
    <Card title={t("review.checks")} aside={<Counts check={check} />}>
      <ul className="check-lines" ref={list} onKeyDown={(event) => step(event, list.current)}>
        {checkRows(check).map((row) => (
          <CheckLine
            key={row.name}
            row={row}
            passed={passed(row.name)}
            isOpened={place.record === row.name}
            act={
              row.name === "evidence" && (
                <div className="check-originals">
                  {originals.state.kind !== "running" && (
                    <Button variant="default" size="compact-md" onClick={() => void originals.start()}>
                      {t("review.check-originals")}
                    </Button>
                  )}
                  <CheckAllPanel check={originals} />
                </div>
              )
            }
          />
        ))}
      </ul>
    </Card>
  );
}

function Counts({ check }: Pick<ChecksCardProps, "check">) {
  const { t } = useTexts();
  const { blocks, warns } = totalsOf(check);
  return (
    <span className="check-counts tabular">
      {blocks > 0 && <Tag kind="blocks">{t("rail.blocks", { count: blocks })}</Tag>}
      {warns > 0 && <Tag kind="warns">{t("rail.warns", { count: warns })}</Tag>}
      {blocks + warns === 0 && <Tag kind="good">{t("rail.clear")}</Tag>}
    </span>
  );
}

/** Who comes back from a gap stands at its row again. */
function useReturn({ record, field }: Place): void {
  useEffect(() => {
    if (record === undefined) return;
    document.getElementById(gapId(record, field ?? 0))?.focus();
  }, [record, field]);
}

function step(event: KeyboardEvent, list: HTMLElement | null): void {
  const move = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const links = [...(list?.querySelectorAll<HTMLElement>(".gap-link") ?? [])];
  const here = links.findIndex((link) => link === document.activeElement);
  const target = links[Math.min(Math.max(here + move, 0), links.length - 1)];
  if (move === 0 || here < 0 || event.altKey || target === undefined) return;
  event.preventDefault();
  target.focus();
}

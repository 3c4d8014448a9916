import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { Edit } from "../../../core/bridge/case-operations.ts";
import type { EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import type { Saying } from "../../../core/bridge/shapes.ts";
import { useCase } from "../../case/case-desk.ts";
import { useDone } from "../../shell/done.tsx";
import { useTexts } from "../../texts/texts.ts";

/** What of an item an act needs to know. */
export interface ActedItem {
  readonly id: string;
  readonly label: string;
  readonly cited: number;
}

/** Acts on items, each of which can be taken back as one. `problems` are those of the last one that was refused. */
export interface EvidenceActs {
  readonly problems: readonly Problem[];
  /** Whether it was done. */
  readonly remove: (items: readonly ActedItem[]) => Promise<boolean>;
  readonly restore: (item: { readonly id: string; readonly name: string }) => Promise<boolean>;
  readonly set: (
    items: readonly ActedItem[],
    fields: Partial<Pick<EvidenceRow, "kind" | "confidentiality">>,
  ) => Promise<boolean>;
}

/** Removing, restoring and setting, with a word on what was done and the way back. */
export function useEvidenceActs(): EvidenceActs {
  const { t } = useTexts();
  const { save } = useCase();
  const done = useDone();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const act = async (saying: Saying, edits: readonly Edit[], said: string): Promise<boolean> => {
    const reply = await save(saying, edits);
    setProblems(reply.kind === "refused" ? reply.problems : []);
    if (reply.kind === "ok") done(said);
    return reply.kind === "ok";
  };
  return {
    problems,
    remove: (items) => {
      const [count, label] = [items.length, items[0]?.label ?? ""];
      const cited = items.reduce((sum, item) => sum + item.cited, 0);
      return act(
        count === 1
          ? { key: "done.evidence-removed", params: { label } }
          : { key: "done.evidence-removed-several", params: { count } },
        items.map(({ id }) => ({ edit: "remove", id })),
        count === 1 ? t("evidence.removed.one", { label, cited }) : t("evidence.removed.several", { count, cited }),
      );
    },
    restore: ({ id, name }) =>
      act(
        { key: "done.evidence-restored", params: { name } },
        [{ edit: "restore", id }],
        t("evidence.restored", { name }),
      ),
    set: (items, fields) =>
      act(
        { key: "done.evidence-set", params: { count: items.length } },
        items.map(({ id }) => ({ edit: "fields", id, set: { ...fields } })),
        t("evidence.set", { count: items.length }),
      ),
  };
}

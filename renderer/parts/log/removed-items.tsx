import { IconArrowBackUp, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useCase } from "../../case/case-desk.ts";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { useDone } from "../../shell/done.tsx";
import { useTexts } from "../../texts/texts.ts";
import { EmptyState } from "../empty-state.tsx";
import { ProblemList } from "../problem-list.tsx";
import { SmallAct } from "../small-act.tsx";
import { wordsOfType } from "./act-words.ts";
import { useStamp } from "./stamp.ts";

/** What was removed from the case and can be brought back as it was, the last removed first. */
export function RemovedItems() {
  const { t } = useTexts();
  const { data } = useCaseAnswer("case.removed", {});
  const { restore, problems, box } = useRestoring();
  if (data === undefined) return <div aria-busy />;
  return (
    <div className="log" ref={box} tabIndex={-1}>
      <ProblemList problems={problems} isAnswer />
      {data.records.length === 0 ? (
        <EmptyState icon={IconTrash} title={t("log.nothing-removed")}>
          {t("log.nothing-removed-means")}
        </EmptyState>
      ) : (
        <>
          <p className="muted">{t("log.removed-lead", { count: data.records.length })}</p>
          <ul className="log-removed">
            {data.records.map((record) => (
              <RemovedRow key={record.id} record={record} onRestore={() => void restore(record)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface RemovedRecord {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly removedAt: string;
  readonly removedBy: string;
}

function RemovedRow({ record, onRestore }: { readonly record: RemovedRecord; readonly onRestore: () => void }) {
  const { t } = useTexts();
  const stamp = useStamp();
  const { name, type, removedAt, removedBy } = record;
  const words = wordsOfType(type);
  const { first, second } = stamp(removedAt);
  return (
    <li>
      <div>
        <p>
          <span className="muted">{words === undefined ? type : t(words.name)}</span>{" "}
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </p>
        <p className="small muted tabular">{t("log.removed-by", { by: removedBy, first, second })}</p>
      </div>
      <SmallAct icon={IconArrowBackUp} aria-label={t("log.restore-one", { name })} onClick={onRestore}>
        {t("action.restore")}
      </SmallAct>
    </li>
  );
}

/** Brings a record back and says so. The focus stays in the list, whose row is gone. */
function useRestoring() {
  const { t } = useTexts();
  const { save } = useCase();
  const done = useDone();
  const box = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const restore = async ({ id, name }: RemovedRecord) => {
    const reply = await save({ key: "done.restored", params: { name } }, [{ edit: "restore", id }]);
    setProblems(reply.kind === "refused" ? reply.problems : []);
    if (reply.kind === "ok") done(t("log.brought-back", { name }));
    box.current?.focus();
  };
  return { restore, problems, box };
}

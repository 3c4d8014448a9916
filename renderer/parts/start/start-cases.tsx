import { Button } from "@mantine/core";
import { IconBook2, IconClipboard } from "@tabler/icons-react";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import type { RecentCase } from "../../../core/bridge/program-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { ToldProblem } from "../told-problem.tsx";
import { Forgotten, RecentCases } from "./recent-cases.tsx";
import type { Opening } from "./use-opening.ts";

/** The cases of this computer with what can be done to the list. */
export interface CaseList {
  readonly recent: readonly RecentCase[];
  readonly forgotten: RecentCase | undefined;
  readonly forget: (entry: RecentCase) => Promise<void>;
  readonly recall: () => Promise<void>;
}

interface StartCasesProps {
  readonly state: OutputOf<"program.state">;
  readonly opening: Opening;
  readonly list: CaseList;
  readonly isDropExplained: boolean;
  readonly onAsk: () => Promise<void>;
}

/** What stood in the way last time, the cases of this computer, the sample, and how else a case is opened. */
export function StartCases({ state, opening, list, isDropExplained, onAsk }: StartCasesProps) {
  const { t } = useTexts();
  const failed = list.recent.find(({ path }) => path === opening.failedPath);
  return (
    <>
      <h1 className="start-heading">{t("start.cases")}</h1>
      {opening.problems.map((problem, index) => (
        <ToldProblem
          key={index}
          problem={problem}
          isAnswer
          actions={
            failed === undefined ? undefined : <FailedActs entry={failed} opening={opening} onForget={list.forget} />
          }
        />
      ))}
      {list.forgotten !== undefined && <Forgotten entry={list.forgotten} onUndo={() => void list.recall()} />}
      <RecentCases
        recent={list.recent}
        busy={opening.busy}
        onOpen={(path) => void opening.open(path)}
        onForget={(entry) => void list.forget(entry)}
      />
      {state.samples.map((sample) => (
        <SampleCard key={sample} sample={sample} opening={opening} />
      ))}
      {isDropExplained ? (
        <Note
          kind="info"
          head={t("start.dropped")}
          actions={
            <Button variant="default" size="compact-md" onClick={() => void onAsk()}>
              {t("start.open")}
            </Button>
          }
        >
          {t("start.dropped-means")}
        </Note>
      ) : (
        <p className="start-paste">
          <IconClipboard size={22} stroke={1.75} aria-hidden />
          {t("start.paste")}
        </p>
      )}
      <p className="start-limits small muted">{t("start.limits")}</p>
    </>
  );
}

interface FailedActsProps {
  readonly entry: RecentCase;
  readonly opening: Opening;
  readonly onForget: (entry: RecentCase) => Promise<void>;
}

function FailedActs({ entry, opening, onForget }: FailedActsProps) {
  const { t } = useTexts();
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => void opening.open(entry.path)}>
        {t("action.try-again")}
      </Button>
      <Button
        variant="subtle"
        size="compact-md"
        onClick={() => {
          opening.dismiss();
          void onForget(entry);
        }}
      >
        {t("start.forget-this")}
      </Button>
    </>
  );
}

function SampleCard({ sample, opening }: { readonly sample: string; readonly opening: Opening }) {
  const { t, say } = useTexts();
  const isBusy = opening.busy === sample;
  return (
    <section className="start-sample" aria-labelledby={`sample-${sample}`}>
      <div>
        <h2 id={`sample-${sample}`}>{t("start.sample")}</h2>
        <p className="small muted">{say(`sample.${sample}`)}</p>
      </div>
      <Button
        variant="default"
        size="md"
        aria-busy={isBusy}
        leftSection={<IconBook2 size={18} stroke={1.75} aria-hidden />}
        onClick={() => void opening.openSample(sample)}
      >
        {t(isBusy ? "start.opening" : "start.sample-open")}
      </Button>
    </section>
  );
}

import { CheckAllPanel, useCheckAll } from "../parts/evidence/check-all.tsx";
import { DropVeil } from "../parts/evidence/drop-veil.tsx";
import { EvidenceActions } from "../parts/evidence/evidence-actions.tsx";
import { useEvidenceDesk } from "../parts/evidence/evidence-desk.tsx";
import { EvidenceDialogs } from "../parts/evidence/evidence-dialogs.tsx";
import { EvidenceList } from "../parts/evidence/evidence-list.tsx";
import { useEvidenceList } from "../parts/evidence/evidence-pages.ts";
import { Inspector } from "../parts/evidence/inspector.tsx";
import { IntakePanel } from "../parts/evidence/intake-panel.tsx";
import { useEvidenceScreen } from "../parts/evidence/use-evidence-screen.ts";
import { ProblemList } from "../parts/problem-list.tsx";
import { ScreenFrame } from "../parts/screen.tsx";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useTexts } from "../texts/texts.ts";

/** Evidence: what was taken in, what each item looks like, what is said of it, and who had it. */
export function Evidence({ place }: ScreenProps) {
  const { t } = useTexts();
  const list = useEvidenceList(useEvidenceDesk().filter);
  const check = useCheckAll();
  const screen = useEvidenceScreen(place);
  const { opened, acts, openFiles, openNote, setDialog } = screen;
  const actions = (
    <EvidenceActions
      onFiles={openFiles}
      onNote={openNote}
      onCheckAll={() => void check.start()}
      onRemoved={() => setDialog({ kind: "removed" })}
    />
  );
  const notice = (
    <>
      <IntakePanel />
      <CheckAllPanel check={check} />
      <ProblemList problems={acts.problems} isAnswer />
    </>
  );
  return (
    <div className="evidence-screen" {...screen.arrivals.handlers}>
      <ScreenFrame
        title={t("screen.evidence")}
        lead={t("evidence.lead", { count: list.total })}
        layout="flush"
        actions={actions}
        notice={notice}
        details={opened.id === undefined ? undefined : <Inspector id={opened.id} field={place.field} screen={screen} />}
      >
        <EvidenceList list={list} screen={screen} />
      </ScreenFrame>
      {screen.arrivals.isOver && <DropVeil />}
      <EvidenceDialogs dialog={screen.dialog} acts={acts} onOpen={opened.open} onClose={() => setDialog(undefined)} />
    </div>
  );
}

import { Button } from "@mantine/core";
import { IconArchive, IconNote } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.ts";
import { EmptyState } from "../empty-state.tsx";
import { ProblemList } from "../problem-list.tsx";
import { AddButton } from "./evidence-actions.tsx";
import { useEvidenceDesk, wholeList } from "./evidence-desk.tsx";
import type { EvidenceList as ListState } from "./evidence-pages.ts";
import { EvidenceTable } from "./evidence-table.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { TickedBar } from "./ticked-bar.tsx";
import type { EvidenceScreen } from "./use-evidence-screen.ts";

interface EvidenceListProps {
  readonly list: ListState;
  readonly screen: EvidenceScreen;
}

/** The list with its filters, or what will rest here. */
export function EvidenceList({ list, screen }: EvidenceListProps) {
  const { selection, opened, acts } = screen;
  const { matching, total, isKnown, problems } = list;
  if (isKnown && total === 0) return <NoEvidence screen={screen} />;
  return (
    <div className="evidence-list">
      <FilterBar matching={matching} total={total} said={screen.said} />
      <ProblemList problems={problems} />
      {isKnown && matching === 0 ? (
        <NoMatch />
      ) : (
        <EvidenceTable
          matching={matching}
          total={total}
          selection={selection}
          opened={opened.id}
          onOpen={opened.open}
          onMove={opened.follow}
          onKey={screen.pressRow}
        />
      )}
      <TickedBar
        selection={selection}
        acts={acts}
        onRemove={() => void screen.remove([...selection.ticked.values()])}
      />
    </div>
  );
}

function NoEvidence({ screen }: Pick<EvidenceListProps, "screen">) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={IconArchive}
      title={t("evidence.empty")}
      actions={
        <>
          <AddButton onFiles={screen.openFiles} />
          <Button
            variant="default"
            leftSection={<IconNote size={18} stroke={1.75} aria-hidden />}
            onClick={screen.openNote}
          >
            {t("evidence.note.add")}
          </Button>
        </>
      }
    >
      {t("evidence.empty.means")}
    </EmptyState>
  );
}

function NoMatch() {
  const { t } = useTexts();
  const { filter, setFilter } = useEvidenceDesk();
  const { sort, direction } = filter;
  return (
    <p className="list-none">
      {t("evidence.none-matches")}{" "}
      <button type="button" className="link" onClick={() => setFilter({ ...wholeList, sort, direction })}>
        {t("evidence.filter.show-all")}
      </button>
    </p>
  );
}

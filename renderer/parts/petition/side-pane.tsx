import { Tabs } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { useTexts } from "../../texts/texts.ts";
import { DetailsPane } from "./details-pane.tsx";
import type { PetitionView } from "./petition-view.ts";
import { ProblemsPane } from "./problems-pane.tsx";

const PdfPane = lazy(async () => ({ default: (await import("./pdf-pane.tsx")).PdfPane }));

interface SidePaneProps {
  readonly petition: RecordOf<"petition">;
  readonly view: PetitionView;
  readonly shown: readonly string[];
  readonly tab: string;
  /** The field of the particulars to which a problem led, `record.field`. */
  readonly sought: string | undefined;
  readonly onTab: (tab: string) => void;
  readonly onChosen: (problem: Problem) => void;
}

/** Problems, pages and particulars beside the text. */
export function SidePane({ petition, view, shown, tab, sought, onTab, onChosen }: SidePaneProps) {
  const { t } = useTexts();
  const blocks = view.problems.filter(({ severity }) => severity === "blocks").length;
  return (
    <aside className="petition-side" aria-label={t("petition.side")} data-region>
      <Tabs value={tab} onChange={(next) => onTab(next ?? "problems")} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab
            value="problems"
            rightSection={blocks > 0 ? <span className="rail-count rail-blocks">{blocks}</span> : undefined}
          >
            {t("petition.tab.problems")}
          </Tabs.Tab>
          <Tabs.Tab value="pdf">{t("petition.tab.pdf")}</Tabs.Tab>
          <Tabs.Tab value="details">{t("petition.tab.details")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="problems">
          <ProblemsPane problems={view.problems} onChosen={onChosen} />
        </Tabs.Panel>
        <Tabs.Panel value="pdf">
          <Suspense fallback={<p className="pane-empty">{t("petition.pdf.making")}</p>}>
            <PdfPane petition={petition.id} language={shown[1] ?? shown[0] ?? view.authoritative} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="details">
          <DetailsPane petition={petition} view={view} sought={sought} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}

import { Button } from "@mantine/core";
import { IconChartLine } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.ts";
import { EmptyState } from "../empty-state.tsx";

/** What will be here, and the step that brings the first log. */
export function MeasurementsEmpty({ onImport }: { readonly onImport: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={IconChartLine}
      title={t("measurements.empty")}
      actions={
        <Button variant="default" onClick={onImport}>
          {t("measurements.choose-files")}
        </Button>
      }
    >
      {t("measurements.empty-lead")}
    </EmptyState>
  );
}

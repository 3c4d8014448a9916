import { Button, Menu } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { evidenceKinds } from "../../../core/evidence/evidence-item.ts";
import { useTexts } from "../../texts/texts.ts";
import { ActMenu } from "./act-menu.tsx";
import { confidentialities } from "./choices.ts";
import type { EvidenceActs } from "./use-evidence-acts.ts";
import type { EvidenceSelection } from "./use-selection.ts";

interface TickedBarProps {
  readonly selection: EvidenceSelection;
  readonly acts: EvidenceActs;
  readonly onRemove: () => void;
}

/** What can be done to all ticked rows at once. Nothing while none is ticked. */
export function TickedBar({ selection, acts, onRemove }: TickedBarProps) {
  const { t } = useTexts();
  const items = [...selection.ticked.values()];
  if (items.length === 0) return undefined;
  return (
    <div className="list-foot" role="group" aria-label={t("evidence.ticked", { count: items.length })}>
      <span role="status" className="tabular">
        {t("evidence.ticked", { count: items.length })}
      </span>
      <ActMenu label={t("evidence.ticked.confidentiality")}>
        {confidentialities.map((confidentiality) => (
          <Menu.Item key={confidentiality} onClick={() => void acts.set(items, { confidentiality })}>
            {t(`evidence.confidentiality.${confidentiality}`)}
          </Menu.Item>
        ))}
      </ActMenu>
      <ActMenu label={t("evidence.ticked.kind")}>
        {evidenceKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => void acts.set(items, { kind })}>
            {t(`evidence.kind.${kind}`)}
          </Menu.Item>
        ))}
      </ActMenu>
      <Button
        variant="default"
        size="compact-md"
        className="destructive"
        leftSection={<IconTrash size={14} stroke={1.75} aria-hidden />}
        onClick={onRemove}
      >
        {t("action.remove")}
      </Button>
      <Button variant="subtle" size="compact-md" onClick={selection.untick}>
        {t("evidence.untick")}
      </Button>
    </div>
  );
}

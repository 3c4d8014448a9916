import { Button, Modal } from "@mantine/core";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { useCaseTime } from "./use-case-time.ts";
import type { EvidenceActs } from "./use-evidence-acts.ts";
import "./removed-items.css";

/** Evidence that was removed. Its original and its custody are still there, and come back with it. */
export function RemovedItems({ acts, onClose }: { readonly acts: EvidenceActs; readonly onClose: () => void }) {
  const { t } = useTexts();
  const { short } = useCaseTime();
  const { data } = useCaseAnswer("case.removed", {}, ["evidenceItem"]);
  const items = (data?.records ?? []).filter(({ type }) => type === "evidenceItem");
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t("evidence.removed")}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      <p className="muted">{t(items.length === 0 ? "evidence.removed.none" : "evidence.removed.lead")}</p>
      <ul className="removed-items">
        {items.map(({ id, name, removedAt, removedBy }) => (
          <li key={id}>
            <span>
              <bdi>{name}</bdi>
              <span className="small muted">
                {t("evidence.removed.by", { time: short(removedAt), by: `\u2068${removedBy}\u2069` })}
              </span>
            </span>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t("evidence.restore", { name })}
              onClick={() => void acts.restore({ id, name })}
            >
              {t("action.restore")}
            </Button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

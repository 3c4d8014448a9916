import type { EvidenceRow } from "../../../core/bridge/evidence-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { Tag } from "../tag.tsx";

const kinds = { intact: "good", differs: "broken", missing: "missing" } as const;

/** Whether the stored original is still what was received, as far as it was hashed. */
export function OriginalTag({ original }: Pick<EvidenceRow, "original">) {
  const { t } = useTexts();
  if (original === "unchecked") return <span className="muted small">{t("evidence.original.unchecked")}</span>;
  return <Tag kind={kinds[original]}>{t(`evidence.original.${original}`)}</Tag>;
}

/** The state of an item in one tag: a broken original first, then that it is confidential. */
export function StateTag({ row }: { readonly row: Pick<EvidenceRow, "original" | "confidentiality"> }) {
  const { t } = useTexts();
  const isSound = row.original === "intact" || row.original === "unchecked";
  if (isSound && row.confidentiality === "confidential") {
    return <Tag kind="confidential">{t("evidence.confidentiality.confidential")}</Tag>;
  }
  return <OriginalTag original={row.original} />;
}

import { useState } from "react";
import { useCaseAnswer } from "../case/case-queries.ts";
import { useTexts } from "../texts/texts.ts";
import { Picker } from "./picker.tsx";

/** The most exhibits that are offered at once. */
const offered = 50;

interface ExhibitPickerProps {
  /** Exhibits that are cited already and not offered again. */
  readonly taken: readonly string[];
  readonly onChosen: (exhibit: { readonly id: string; readonly label: string }) => void;
  readonly onClose: () => void;
}

/** Finds an exhibit by label, title, source or digest. Enter cites the marked one. */
export function ExhibitPicker({ taken, onChosen, onClose }: ExhibitPickerProps) {
  const { t } = useTexts();
  const [text, setText] = useState("");
  const { data, isPlaceholderData } = useCaseAnswer(
    "evidence.page",
    { filter: { text, sort: "label", direction: "ascending" }, offset: 0, limit: offered },
    ["evidenceItem"],
  );
  const rows = (data?.rows ?? []).filter(({ id }) => !taken.includes(id));
  return (
    <Picker
      title={t("exhibits.pick.title")}
      search={t("exhibits.pick.search")}
      text={text}
      onText={setText}
      isWaiting={isPlaceholderData}
      none={data?.total === 0 ? t("exhibits.pick.no-evidence") : t("exhibits.pick.none")}
      between={
        data !== undefined && data.matching > rows.length && rows.length > 0 ? (
          <p className="muted small">{t("exhibits.pick.more", { shown: rows.length, count: data.matching })}</p>
        ) : undefined
      }
      options={rows.map(({ id, label, title }) => ({
        id,
        mark: <bdi className="exhibit-chip">{label}</bdi>,
        words: <bdi>{title}</bdi>,
      }))}
      onChosen={(id) => {
        const row = rows.find((one) => one.id === id);
        if (row !== undefined) onChosen({ id, label: row.label });
      }}
      onClose={onClose}
    />
  );
}

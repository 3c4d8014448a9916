import { Select } from "@mantine/core";
import { languages as known } from "../../texts/locale-files.ts";
import { useTexts } from "../../texts/texts.ts";
import { Tag } from "../tag.tsx";
import type { PetitionView } from "./petition-view.ts";

interface LanguageHeadsProps {
  readonly view: PetitionView;
  readonly shown: readonly string[];
  readonly others: readonly string[];
  readonly onChosen: (language: string | undefined) => void;
}

/** The heads of the columns: which language is authoritative, which translation stands beside it, and how far it is behind. */
export function LanguageHeads({ view, shown, others, onChosen }: LanguageHeadsProps) {
  const { t } = useTexts();
  const second = shown[1];
  const pieces = view.parts.flatMap(({ sections }) => sections.flatMap((section) => section.pieces));
  const states = [...pieces, ...view.others].flatMap(({ words }) =>
    words.filter(({ language }) => language === second).map(({ state }) => state),
  );
  const count = (state: string) => states.filter((one) => one === state).length;
  const [stale, missing] = [count("stale"), count("missing")];
  return (
    <div className="language-heads">
      <div>
        <strong lang={view.authoritative}>{nameOf(view.authoritative)}</strong>
        <Tag kind="plain">{t("petition.authoritative")}</Tag>
      </div>
      <div>
        {others.length > 0 && (
          <Select
            aria-label={t("petition.second-language")}
            size="xs"
            data={others.map((tag) => ({ value: tag, label: nameOf(tag) }))}
            value={second ?? ""}
            clearable
            clearButtonProps={{ "aria-label": t("petition.one-language") }}
            placeholder={t("petition.second-language")}
            onChange={(tag) => onChosen(tag ?? undefined)}
          />
        )}
        {stale > 0 && <Tag kind="stale">{t("petition.stale-count", { count: stale })}</Tag>}
        {missing > 0 && <Tag kind="missing">{t("petition.missing-count", { count: missing })}</Tag>}
      </div>
    </div>
  );
}

function nameOf(tag: string): string {
  return known.find((one) => one.tag === tag)?.name ?? tag;
}

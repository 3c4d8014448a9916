import { useMemo, useState } from "react";
import { citeEntry } from "../../../core/mapping/citation.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { law } from "../../../law/index.ts";
import { useTexts } from "../../texts/texts.ts";
import { Picker } from "../picker.tsx";
import { searchedText } from "./entry-search.ts";
import { useLaw } from "./law-desk.ts";
import { useGist } from "./use-gist.ts";

/** The most entries that are offered at once. */
const offered = 60;

interface AuthorityPickerProps {
  readonly list: "authorities" | "adverse";
  readonly taken: readonly string[];
  readonly onChosen: (id: string) => void;
  readonly onClose: () => void;
}

/** Finds authority by name, words or subject. What may not be cited is not offered, nor the law of another State. */
export function AuthorityPicker({ list, taken, onChosen, onClose }: AuthorityPickerProps) {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf, facts, authoritative } = useLaw();
  const gistOf = useGist();
  const [text, setText] = useState("");
  const entries = useMemo(
    () =>
      [...law.provisions.keys(), ...law.rules.keys()].flatMap((id) => {
        const entry = findEntry(law, id);
        const direction = entry?.kind === "national" ? entry.rule.direction : entry?.provision.direction;
        const isForeign = entry?.kind === "national" && entry.rule.state !== facts.country;
        const isAgainst = direction === "adverse" || direction === "permits-state";
        const isWrongSide = list === "adverse" ? entry?.kind === "provision" && !isAgainst : isAgainst;
        if (entry === undefined || isForeign || isWrongSide) return [];
        if (citeEntry(law, id, authoritative).kind === "refused") return [];
        const gist = gistOf(entry);
        return [{ id, gist, name: nameOf(id), held: searchedText(entry, nameOf(id), texts) }];
      }),
    [list, facts.country, authoritative, nameOf, gistOf, texts],
  );
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ id, held }) => !taken.includes(id) && words.every((word) => held.includes(word)));
  return (
    <Picker
      title={t(`law.add-${list}`)}
      search={t("law.search")}
      text={text}
      onText={setText}
      none={t("law.search-none")}
      between={
        <p className="muted small">{t("law.found", { shown: Math.min(offered, found.length), count: found.length })}</p>
      }
      options={found.slice(0, offered).map(({ id, name, gist }) => ({
        id,
        words: (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        ),
        detail: <span lang="en">{gist}</span>,
      }))}
      onChosen={onChosen}
      onClose={onClose}
    />
  );
}

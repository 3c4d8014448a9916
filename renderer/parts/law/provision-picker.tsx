import { useMemo, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { allegeableEntries, standingOf, suggestedProvisions } from "../../../core/mapping/suggested-provisions.ts";
import type { Standing } from "../../../core/mapping/suggested-provisions.ts";
import { law } from "../../../law/index.ts";
import { useTexts } from "../../texts/texts.ts";
import { Picker } from "../picker.tsx";
import type { PickerOption } from "../picker.tsx";
import { Tag } from "../tag.tsx";
import { ToldProblem } from "../told-problem.tsx";
import { searchedText } from "./entry-search.ts";
import { useLaw } from "./law-desk.ts";
import { useGist } from "./use-gist.ts";
import { useNamedProblem } from "./named-problem.ts";
import { standingProblem } from "./standing-problem.ts";

/** The most provisions that are offered at once. */
const offered = 60;

interface ProvisionPickerProps {
  readonly onChosen: (provision: string) => void;
  readonly onClose: () => void;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly gist: string | undefined;
  readonly held: string;
  readonly isSuggested: boolean;
  readonly isSoft: boolean;
  readonly standing: Standing;
}

/**
 * Finds a provision to allege: those that fit the incident first. One that did not bind the State on that day stays in view with the
 * reason, and choosing it tells the reason instead of adding it.
 */
export function ProvisionPicker({ onChosen, onClose }: ProvisionPickerProps) {
  const { t } = useTexts();
  const { facts } = useLaw();
  const named = useNamedProblem();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<Problem>();
  const entries = useProvisions();
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ held }) => words.every((word) => held.includes(word))).toSorted(namedFirst(words));
  return (
    <Picker
      title={t("law.add")}
      search={t("law.search")}
      text={text}
      onText={(next) => {
        setText(next);
        setRefusal(undefined);
      }}
      none={t("law.search-none")}
      between={
        <>
          {refusal !== undefined && <ToldProblem problem={named(refusal)} isAnswer />}
          <p className="muted small">
            {t("law.found", { shown: Math.min(offered, found.length), count: found.length })}
          </p>
        </>
      }
      options={found.slice(0, offered).map((one) => ({ ...optionOf(one), words: <ProvisionWords found={one} /> }))}
      keepsOpen={(id) => {
        const one = entries.find((entry) => entry.id === id);
        const problem = one === undefined ? undefined : standingProblem(one.id, one.standing, facts);
        const isClosed = one?.standing.kind === "closed";
        setRefusal(isClosed ? problem : undefined);
        return isClosed;
      }}
      onChosen={onChosen}
      onClose={onClose}
    />
  );
}

/** What carries every word in its name comes before what only speaks of it; what is closed stays last. */
function namedFirst(words: readonly string[]): (a: Found, b: Found) => number {
  const rank = ({ name, standing }: Found) =>
    standing.kind === "closed" ? 2 : words.every((word) => name.toLocaleLowerCase().includes(word)) ? 0 : 1;
  return (a, b) => rank(a) - rank(b);
}

function optionOf({ id, standing }: Found): Omit<PickerOption, "words"> {
  return { id, isClosed: standing.kind === "closed" };
}

function ProvisionWords({ found }: { readonly found: Found }) {
  const { t } = useTexts();
  const { standing } = found;
  return (
    <span className="provision-words">
      <span className="law-tags">
        <strong>
          <bdi>{found.name}</bdi>
        </strong>
        {found.isSuggested && <Tag kind="plain">{t("law.suggested")}</Tag>}
        {found.isSoft && <Tag kind="plain">{t("law.soft")}</Tag>}
        {standing.kind === "closed" && <Tag kind="blocks">{t(`law.closed.${standing.reason}`)}</Tag>}
        {standing.kind === "unsettled" && <Tag kind="warns">{t(`law.unsettled.${standing.about}`)}</Tag>}
      </span>
      {found.gist !== undefined && (
        <span className="small" lang="en" dir="ltr">
          {found.gist}
        </span>
      )}
    </span>
  );
}

/** Everything that can be alleged and is not yet, the suggested first and what is closed last. */
function useProvisions(): readonly Found[] {
  const texts = useTexts();
  const { allegations, facts, nameOf } = useLaw();
  const gistOf = useGist();
  return useMemo(() => {
    const taken = allegations.map(({ provision }) => provision);
    const suggested = suggestedProvisions(law, facts, taken).map(({ id }) => id);
    const rest = allegeableEntries(law, facts.country).filter((id) => !taken.includes(id) && !suggested.includes(id));
    const found = [...suggested, ...rest].flatMap((id): readonly Found[] => {
      const entry = findEntry(law, id);
      if (entry === undefined) return [];
      const name = nameOf(id);
      return [
        {
          id,
          name,
          gist: gistOf(entry),
          held: searchedText(entry, name, texts),
          isSuggested: suggested.includes(id),
          isSoft: entry.kind === "provision" && entry.instrument.kind !== "treaty",
          standing: standingOf(law, entry, facts),
        },
      ];
    });
    return found.toSorted((a, b) => Number(a.standing.kind === "closed") - Number(b.standing.kind === "closed"));
  }, [allegations, facts, nameOf, gistOf, texts]);
}

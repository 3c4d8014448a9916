import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { citeEntry } from "../../../core/mapping/citation.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { adverseTo } from "../../../core/mapping/suggested-provisions.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { law } from "../../../law/index.ts";
import { useTexts } from "../../texts/texts.ts";
import { DetailsPart } from "../facts/details-frame.tsx";
import { SmallAct } from "../small-act.tsx";
import { TakeOut } from "../take-out.tsx";
import { ToldProblem } from "../told-problem.tsx";
import { AuthorityPicker } from "./authority-picker.tsx";
import { useLaw } from "./law-desk.ts";
import { useGist } from "./use-gist.ts";
import { useNamedProblem } from "./named-problem.ts";
import { useAllegationActs } from "./use-allegation-acts.ts";
import "../entry-list.css";

interface AuthorityListsProps {
  readonly allegation: RecordOf<"allegation">;
}

type List = "authorities" | "adverse";

/** The authorities of an allegation and those against it. What the law holds against it is shown whether it is listed or not. */
export function AuthorityLists({ allegation }: AuthorityListsProps) {
  const { t } = useTexts();
  return (
    <>
      <DetailsPart title={t("law.authorities")} aside={<AddAuthority allegation={allegation} list="authorities" />}>
        <EntryList allegation={allegation} list="authorities" />
      </DetailsPart>
      <DetailsPart title={t("law.adverse")} aside={<AddAuthority allegation={allegation} list="adverse" />}>
        <p className="muted small">{t("law.adverse-help")}</p>
        <EntryList allegation={allegation} list="adverse" />
        <UnlistedAdverse allegation={allegation} />
      </DetailsPart>
    </>
  );
}

interface ListProps extends AuthorityListsProps {
  readonly list: List;
}

function EntryList({ allegation, list }: ListProps) {
  const { t } = useTexts();
  const { nameOf } = useLaw();
  const { setList } = useAllegationActs();
  const ids = allegation[list];
  if (ids.length === 0) return <p className="muted">{t(`law.${list}-none`)}</p>;
  return (
    <ul className={list === "adverse" ? "entry-list entry-list-against" : "entry-list"}>
      {ids.map((id) => (
        <li key={id}>
          <EntryWords id={id} />
          <TakeOut
            label={t("law.take-out", { entry: nameOf(id) })}
            onClick={() =>
              setList(
                allegation,
                list,
                ids.filter((one) => one !== id),
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}

function UnlistedAdverse({ allegation }: AuthorityListsProps) {
  const { t } = useTexts();
  const { facts, nameOf } = useLaw();
  const { setList } = useAllegationActs();
  const ids = adverseTo(law, allegation, facts.country);
  if (ids.length === 0) return undefined;
  return (
    <>
      <p className="small">{t("law.adverse-unlisted", { count: ids.length })}</p>
      <ul className="entry-list entry-list-against">
        {ids.map((id) => (
          <li key={id}>
            <EntryWords id={id} />
            <Button
              variant="default"
              size="compact-md"
              aria-label={t("law.list-it", { entry: nameOf(id) })}
              onClick={() => setList(allegation, "adverse", [...allegation.adverse, id])}
            >
              {t("law.list")}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An entry by name with what it says, and with what keeps it from being cited. */
function EntryWords({ id }: { readonly id: string }) {
  const { nameOf, authoritative } = useLaw();
  const gistOf = useGist();
  const named = useNamedProblem();
  const entry = findEntry(law, id);
  const gist = entry === undefined ? undefined : gistOf(entry);
  const blocking = citeEntry(law, id, authoritative).problems.filter(({ severity }) => severity === "blocks");
  return (
    <div>
      <strong>
        <bdi>{nameOf(id)}</bdi>
      </strong>
      {gist !== undefined && (
        <p className="small" lang="en" dir="ltr">
          {gist}
        </p>
      )}
      {blocking.map((problem) => (
        <ToldProblem key={problem.code} problem={named(problem)} />
      ))}
    </div>
  );
}

function AddAuthority({ allegation, list }: ListProps) {
  const { t } = useTexts();
  const { setList } = useAllegationActs();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <SmallAct icon={IconPlus} onClick={() => setOpen(true)}>
        {t(`law.add-${list}`)}
      </SmallAct>
      {isOpen && (
        <AuthorityPicker
          list={list}
          taken={[...allegation.authorities, ...allegation.adverse, allegation.provision]}
          onChosen={(id) => setList(allegation, list, [...allegation[list], id])}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

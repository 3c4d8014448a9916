import { Select } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { law } from "../../../law/index.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { addressOf } from "../../shell/place.ts";
import { useCheck } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { DetailsFrame, DetailsPart } from "../facts/details-frame.tsx";
import { SentenceTools } from "../facts/sentence-tools.tsx";
import { ProblemList } from "../problem-list.tsx";
import { SavedText } from "../saved-text.tsx";
import { SmallAct } from "../small-act.tsx";
import { AuthorityLists } from "./authority-lists.tsx";
import { ElementStateMark } from "./element-state.tsx";
import { EntryMarks } from "./entry-marks.tsx";
import { useLaw } from "./law-desk.ts";
import { useNamedProblem } from "./named-problem.ts";
import { useAllegationActs } from "./use-allegation-acts.ts";

interface AllegationDetailsProps {
  readonly allegation: RecordOf<"allegation">;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** A provision said to be breached: how it is cited, whether it bound the State, what supports it and what speaks against it. */
export function AllegationDetails({ allegation, takesFocus, onClose }: AllegationDetailsProps) {
  const { t } = useTexts();
  const { nameOf } = useLaw();
  const { remove } = useAllegationActs();
  const entry = findEntry(law, allegation.provision);
  const kind = entry === undefined ? undefined : t(entry.kind === "national" ? "law.national" : "law.international");
  return (
    <DetailsFrame
      name={t("law.allegation-details", { provision: nameOf(allegation.provision) })}
      over={kind}
      title={<bdi>{nameOf(allegation.provision)}</bdi>}
      back={t("law.back")}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      <AllegationProblems allegation={allegation} />
      <Heading key={allegation.id} allegation={allegation} />
      <EntryMarks id={allegation.provision} />
      <Elements allegation={allegation} />
      <AuthorityLists allegation={allegation} />
      <div>
        <p className="muted small">{t("law.remove-loses", { elements: allegation.elements.length })}</p>
        <SmallAct icon={IconTrash} className="destructive" onClick={() => remove(allegation)}>
          {t("law.remove")}
        </SmallAct>
      </div>
    </DetailsFrame>
  );
}

/** What the check says of the allegation as a whole; what it says of one element stands with the element. */
function AllegationProblems({ allegation }: Pick<AllegationDetailsProps, "allegation">) {
  const named = useNamedProblem();
  const { data: check } = useCheck();
  const own = (check?.problems ?? [])
    .map(({ problem }) => problem)
    .filter(({ where, params }) => where?.record === allegation.id && params["element"] === undefined);
  return <ProblemList problems={own.map(named)} />;
}

function Heading({ allegation }: Pick<AllegationDetailsProps, "allegation">) {
  const { t } = useTexts();
  const { authoritative } = useLaw();
  return (
    <SavedText
      record={allegation.id}
      field="heading"
      label={t("law.heading")}
      help={t("law.heading-help")}
      value={allegation.heading}
      lines={2}
      language={authoritative}
      after={(text, insert) => <SentenceTools text={text} insert={insert} offers={["date"]} />}
    />
  );
}

function Elements({ allegation }: Pick<AllegationDetailsProps, "allegation">) {
  const { t } = useTexts();
  const { elementOf } = useLaw();
  const { addElement } = useAllegationActs();
  const claimed = allegation.elements.map(({ element }) => element);
  const groups = [...new Set(law.vocabulary.elements.map(({ group }) => group))].map((group) => ({
    group: t(`law.group.${group}`),
    items: law.vocabulary.elements
      .filter((one) => one.group === group && !claimed.includes(one.id))
      .map(({ id }) => ({ value: id, label: elementOf(id) })),
  }));
  return (
    <DetailsPart title={t("law.elements")}>
      <ul className="law-element-list">
        {allegation.elements.map(({ element, state }) => (
          <li key={element}>
            <a href={addressOf({ screen: "law", record: allegation.id, field: element })}>{elementOf(element)}</a>
            <ElementStateMark state={state} size={14} />
          </li>
        ))}
      </ul>
      <Select
        label={t("law.add-element")}
        placeholder={t("law.add-element-hint")}
        searchable
        data={groups.filter(({ items }) => items.length > 0)}
        value={null}
        nothingFoundMessage={t("law.add-element-none")}
        onChange={(element) => {
          if (element !== null) addElement(allegation, element);
        }}
      />
    </DetailsPart>
  );
}

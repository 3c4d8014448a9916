import { Button } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import type { Allegation } from "../../../core/mapping/allegation.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { law } from "../../../law/index.ts";
import { useCheck } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { DetailsFrame, DetailsPart } from "../facts/details-frame.tsx";
import { LinkedFacts } from "../facts/linked-facts.tsx";
import { SentenceTools } from "../facts/sentence-tools.tsx";
import { ProblemList } from "../problem-list.tsx";
import { SavedText } from "../saved-text.tsx";
import { SmallAct } from "../small-act.tsx";
import { Tag } from "../tag.tsx";
import { useLaw } from "./law-desk.ts";
import { useNamedProblem } from "./named-problem.ts";
import { StateChoice } from "./state-choice.tsx";
import { elementsJson, useAllegationActs } from "./use-allegation-acts.ts";

interface ElementDetailsProps {
  readonly allegation: RecordOf<"allegation">;
  readonly index: number;
  readonly element: Allegation["elements"][number];
  readonly takesFocus: boolean;
  readonly onLink: (kind: "finding" | "explanation") => void;
  readonly onClose: () => void;
}

/** One element of a test: its question, what the facts show, what speaks for and against, and where it stands. */
export function ElementDetails(props: ElementDetailsProps) {
  const { allegation, index, element, takesFocus, onLink, onClose } = props;
  const { t } = useTexts();
  const { nameOf, elementOf } = useLaw();
  const { setElement } = useAllegationActs();
  const [provision, name] = [nameOf(allegation.provision), elementOf(element.element)];
  const without = (ids: typeof element.findings, id: string) => ids.filter((one) => one !== id);
  return (
    <DetailsFrame
      name={t("law.element-details", { provision, element: name })}
      over={<bdi>{provision}</bdi>}
      title={name}
      back={t("law.back")}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      <ElementTag state={element.state} />
      <Question element={element.element} />
      <ElementProblems allegation={allegation} element={element} />
      <DetailsPart title={t("law.for")} aside={<LinkButton kind="finding" onLink={onLink} />}>
        <LinkedFacts
          kind="finding"
          ids={element.findings}
          none={t("law.for-none")}
          onUnlink={(id) => setElement(allegation, index, { findings: without(element.findings, id) })}
        />
      </DetailsPart>
      <DetailsPart title={t("law.against")} aside={<LinkButton kind="explanation" onLink={onLink} />}>
        <LinkedFacts
          kind="explanation"
          ids={element.explanations}
          none={t("law.against-none")}
          onUnlink={(id) => setElement(allegation, index, { explanations: without(element.explanations, id) })}
        />
      </DetailsPart>
      <StateChoice
        element={element}
        onChosen={(state) => setElement(allegation, index, { state })}
        onLink={() => onLink("finding")}
      />
      <FactsSentence key={`${allegation.id} ${index}`} {...props} />
    </DetailsFrame>
  );
}

const tagKinds = { supported: "good", contested: "contested", missing: "missing", "not-claimed": "plain" } as const;

function ElementTag({ state }: { readonly state: keyof typeof tagKinds }) {
  const { t } = useTexts();
  return (
    <p>
      <Tag kind={tagKinds[state]}>{t(`law.state.${state}`)}</Tag>
    </p>
  );
}

/** The question of the test and the answer that points to a breach. */
function Question({ element }: { readonly element: string }) {
  const { t, say } = useTexts();
  const known = law.vocabulary.elements.find(({ id }) => id === element);
  if (known === undefined) return <p className="muted">{t("law.element-unknown")}</p>;
  const key = known.group === "scope" ? "scope" : "breach";
  return (
    <p>
      <span>{say(`law.question.${element}`)}</span>{" "}
      <span className="muted">{t(`law.answer.${key}.${known.breachAnswer}`)}</span>
    </p>
  );
}

function ElementProblems({ allegation, element }: Pick<ElementDetailsProps, "allegation" | "element">) {
  const named = useNamedProblem();
  const { data: check } = useCheck();
  const own = (check?.problems ?? [])
    .map(({ problem }) => problem)
    .filter(({ where, params }) => where?.record === allegation.id && params["element"] === element.element);
  return <ProblemList problems={own.map(named)} />;
}

function FactsSentence({ allegation, index, element }: ElementDetailsProps) {
  const { t } = useTexts();
  const { authoritative } = useLaw();
  const { setElement } = useAllegationActs();
  const { facts = "", ...others } = element;
  return (
    <div>
      <SavedText
        record={allegation.id}
        field="elements"
        label={t("law.facts")}
        help={t("law.facts-help")}
        value={facts}
        lines={3}
        language={authoritative}
        read={(text) => elementsJson(allegation.elements.with(index, { ...others, facts: text }))}
        after={(text, insert) => (
          <SentenceTools text={text} insert={insert} offers={["finding", "explanation", "date"]} />
        )}
      />
      {facts !== "" && (
        <Button variant="subtle" size="compact-sm" onClick={() => setElement(allegation, index, { facts: undefined })}>
          {t("law.facts-remove")}
        </Button>
      )}
    </div>
  );
}

interface LinkButtonProps {
  readonly kind: "finding" | "explanation";
  readonly onLink: (kind: "finding" | "explanation") => void;
}

function LinkButton({ kind, onLink }: LinkButtonProps) {
  const { t } = useTexts();
  return (
    <SmallAct icon={IconLink} onClick={() => onLink(kind)}>
      {t(`law.link-${kind}`)}
    </SmallAct>
  );
}

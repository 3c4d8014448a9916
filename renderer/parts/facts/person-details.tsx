import { Checkbox } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { RecordOf } from "../../../core/project/record.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { ProblemList } from "../problem-list.tsx";
import { SavedText } from "../saved-text.tsx";
import { SmallAct } from "../small-act.tsx";
import { ConsentForm } from "./consent-form.tsx";
import { ConsentView } from "./consent-view.tsx";
import { DetailsFrame, DetailsPart } from "./details-frame.tsx";
import { useFactProblems } from "./fact-problems.ts";
import { useFacts } from "./facts-desk.ts";
import { NamingTag } from "./persons.tsx";
import { useFactActs } from "./use-fact-acts.ts";
import { usePersonActs } from "./use-person-acts.ts";

interface PersonDetailsProps {
  readonly person: RecordOf<"person">;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** One person: name and role, and the two consents as they were given and taken back. */
export function PersonDetails({ person, takesFocus, onClose }: PersonDetailsProps) {
  const { t } = useTexts();
  const { setFields } = useFactActs();
  const problemsOf = useFactProblems();
  const consents = useRecords("consent").filter((one) => one.person === person.id);
  const { id, name, role, isPublicRole } = person;
  return (
    <DetailsFrame
      name={name}
      title={<bdi>{name}</bdi>}
      back={t("facts.back")}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      <p>
        <NamingTag person={person} />
      </p>
      <ProblemList problems={problemsOf(id)} />
      <SavedText record={id} field="name" label={t("facts.person-name")} value={name} />
      <SavedText record={id} field="role" label={t("facts.person-role")} value={role} />
      <Checkbox
        label={t("facts.public-role")}
        description={t("facts.public-role-help")}
        checked={isPublicRole}
        onChange={(event) => setFields(id, t("facts.public-role"), { isPublicRole: event.currentTarget.checked })}
      />
      <DetailsPart title={t("facts.consents")}>
        {consents.length === 0 && !isPublicRole && <p className="muted">{t("facts.consents-none")}</p>}
        {consents.map((consent) => (
          <ConsentView key={consent.id} consent={consent} />
        ))}
        <ConsentForm key={consents.length} person={id} />
      </DetailsPart>
      <RemovePerson person={person} consents={consents.length} />
    </DetailsFrame>
  );
}

interface RemovePersonProps {
  readonly person: RecordOf<"person">;
  readonly consents: number;
}

function RemovePerson({ person, consents }: RemovePersonProps) {
  const { t } = useTexts();
  const { findings, explanations } = useFacts();
  const { removePerson } = usePersonActs();
  const naming = [...findings, ...explanations].filter(({ persons = [] }) => persons.includes(person.id));
  return (
    <div>
      <p className="muted small">{t("facts.person-loses", { consents, sentences: naming.length })}</p>
      <SmallAct icon={IconTrash} className="destructive" onClick={() => removePerson(person.id)}>
        {t("facts.remove-person")}
      </SmallAct>
    </div>
  );
}

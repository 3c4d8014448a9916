import { Button } from "@mantine/core";
import { IconPlus, IconUser } from "@tabler/icons-react";
import { mayBeNamed } from "../../../core/facts/person.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { useRecords } from "../../case/case-queries.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { EmptyState } from "../empty-state.tsx";
import { Tag } from "../tag.tsx";
import { useFactProblems } from "./fact-problems.ts";
import { useFacts } from "./facts-desk.ts";
import { ProblemMark } from "./problem-mark.tsx";
import { useListKeys } from "./use-list-keys.ts";
import "./persons.css";

interface PersonsProps {
  readonly selected: string | undefined;
  readonly onNew: () => void;
  readonly onOpened: () => void;
  readonly onRemove: (id: string) => void;
}

/** Everyone whose name may appear, and whether it may be printed. */
export function Persons({ selected, onNew, onOpened, onRemove }: PersonsProps) {
  const { t } = useTexts();
  const { persons } = useFacts();
  const ids = persons.map(({ id }) => id);
  const { here, onMoved, press } = useListKeys({ ids, selected, acts: { Delete: onRemove } });
  const add = (
    <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={onNew}>
      {t("facts.new-person")}
    </Button>
  );
  if (persons.length === 0)
    return (
      <EmptyState icon={IconUser} title={t("facts.persons-none.title")} actions={add}>
        {t("facts.persons-none")}
      </EmptyState>
    );
  return (
    <div className="persons" onKeyDown={press}>
      <p className="muted">{t("facts.persons-lead")}</p>
      <ul>
        {persons.map((person) => (
          <li key={person.id} className={person.id === selected ? "persons-selected" : undefined}>
            <a
              href={addressOf({ screen: "facts", record: person.id })}
              data-fact={person.id}
              tabIndex={person.id === here ? 0 : -1}
              aria-current={person.id === selected ? "true" : undefined}
              onFocus={() => onMoved(person.id)}
              onClick={onOpened}
            >
              <bdi>{person.name}</bdi>
            </a>
            <bdi className="muted persons-role">{person.role}</bdi>
            <PersonMark person={person} />
          </li>
        ))}
      </ul>
      {add}
    </div>
  );
}

function PersonMark({ person }: { readonly person: RecordOf<"person"> }) {
  const problemsOf = useFactProblems();
  return (
    <span className="persons-mark">
      <NamingTag person={person} />
      <ProblemMark problems={problemsOf(person.id)} />
    </span>
  );
}

/** Whether a person may be named, in one word: by a public role, by both consents, or not. */
export function NamingTag({ person }: { readonly person: RecordOf<"person"> }) {
  const { t } = useTexts();
  const consents = useRecords("consent");
  if (person.isPublicRole) return <Tag kind="plain">{t("facts.naming.public-role")}</Tag>;
  const isFree = mayBeNamed(person.id, person, consents);
  return <Tag kind={isFree ? "good" : "blocks"}>{t(isFree ? "facts.naming.consents" : "facts.naming.withheld")}</Tag>;
}

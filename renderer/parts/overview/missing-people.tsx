import { IconCircleCheck, IconUser } from "@tabler/icons-react";
import { mayBeNamed } from "../../../core/facts/person.ts";
import { useRecords } from "../../case/case-queries.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { Card } from "../card.tsx";

/** Who has still to agree or to sign: persons who are named without both consents, and the signatories so far. */
export function MissingPeople() {
  const { t } = useTexts();
  const persons = useRecords("person");
  const consents = useRecords("consent");
  const signatories = useRecords("signatory");
  const unasked = persons.filter((person) => !mayBeNamed(person.id, person, consents));
  const invented = signatories.filter(({ isInvented }) => isInvented).length;
  return (
    <Card title={t("overview.people")}>
      <ul className="overview-lines">
        {unasked.map(({ id, name }) => (
          <li key={id}>
            <IconUser size={16} stroke={1.75} aria-hidden />
            <div>
              <a href={addressOf({ screen: "facts", record: id })}>
                <bdi>{name}</bdi>
              </a>
              <p className="small muted">{t("overview.no-consent")}</p>
            </div>
          </li>
        ))}
        {unasked.length === 0 && (
          <li className="overview-good">
            <IconCircleCheck size={16} stroke={1.75} aria-hidden />
            {t(persons.length === 0 ? "overview.nobody-named" : "overview.all-agreed", { count: persons.length })}
          </li>
        )}
        <li>
          <IconUser size={16} stroke={1.75} aria-hidden />
          <div>
            <a href={addressOf({ screen: "petition" })}>{t("overview.signatories", { count: signatories.length })}</a>
            {invented > 0 && <p className="small muted">{t("overview.invented", { count: invented })}</p>}
          </div>
        </li>
      </ul>
    </Card>
  );
}

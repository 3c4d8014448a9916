import { Button } from "@mantine/core";
import { givenValue } from "../../../core/facts/answer.ts";
import type { InterviewSection } from "../../../core/facts/question.ts";
import { addressOf } from "../../shell/place.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { useInterviewPage } from "./interview-page.ts";
import { MeasuredTimes } from "./measured-times.tsx";
import { useMeasuredNetworks } from "./use-measured.ts";

/** What the case already shows of the matter of a page. */
export function ExhibitsSay({ says }: { readonly says: NonNullable<InterviewSection["says"]> }) {
  const { t } = useTexts();
  return (
    <section className="interview-says">
      <h2>{t(says === "explanations" ? "incident.says.explanations" : "incident.exhibits-say")}</h2>
      {says === "times" && <MeasuredTimes />}
      {says === "networks" && <MeasuredNetworkList />}
      {says === "explanations" && <RecordedExplanations />}
    </section>
  );
}

function MeasuredNetworkList() {
  const { t } = useTexts();
  const { list } = useNames();
  const { interview } = useInterviewPage();
  const measured = useMeasuredNetworks();
  const value = givenValue(interview.heard, "networks");
  const held: readonly string[] = Array.isArray(value) ? value : [];
  if (measured.length === 0) return <p className="muted">{t("incident.says.no-networks")}</p>;
  return measured.map(({ label, networks }) => {
    const added = networks.filter((network) => !held.includes(network));
    const add = () =>
      void interview.answer({ networks: [...held, ...added] }, { key: "done.networks-used", params: { label } });
    return (
      <div key={label} className="interview-said">
        <p>
          <bdi className="exhibit-chip">{label}</bdi>{" "}
          {t("incident.says.networks", { networks: list(networks.slice(0, 6)) })}
        </p>
        {added.length > 0 && (
          <Button variant="default" size="compact-md" onClick={add}>
            {t("incident.says.use-networks", { label })}
          </Button>
        )}
      </div>
    );
  });
}

function RecordedExplanations() {
  const { t } = useTexts();
  const { interview } = useInterviewPage();
  const { explanations } = interview.data;
  if (explanations.length === 0) return <p className="muted">{t("incident.says.no-explanations")}</p>;
  return (
    <ul className="interview-explanations">
      {explanations.map(({ id, by, exhibits }) => (
        <li key={id}>
          <a href={addressOf({ screen: "facts", record: id })}>
            <bdi>{by}</bdi>
          </a>
          {exhibits.length === 0 && <span className="small muted"> · {t("incident.says.no-exhibit")}</span>}
        </li>
      ))}
    </ul>
  );
}

import { MultiSelect, Select } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { RecordId } from "../../../core/base/identifier.ts";
import type { Finding } from "../../../core/facts/finding.ts";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitChip } from "../exhibit-chip.tsx";
import { ExhibitPicker } from "../exhibit-picker.tsx";
import { SmallAct } from "../small-act.tsx";
import { TakeOut } from "../take-out.tsx";
import { DetailsPart } from "./details-frame.tsx";
import { useFacts } from "./facts-desk.ts";
import { recordIdOf } from "./use-fact-acts.ts";
import "./fact-fields.css";

const lanes = ["event", "network", "explanation"] as const;
const confidences = ["confirmed", "reported", "unconfirmed"] as const;

interface LaneFieldProps {
  readonly value: Finding["lane"];
  readonly onChange: (lane: Finding["lane"]) => void;
}

/** Where a finding stands in the timeline. */
export function LaneField({ value, onChange }: LaneFieldProps) {
  const { t } = useTexts();
  return (
    <Select
      label={t("facts.lane")}
      data={lanes.map((lane) => ({ value: lane, label: t(`facts.lane.${lane}`) }))}
      value={value}
      allowDeselect={false}
      onChange={(next) => onChange(lanes.find((lane) => lane === next) ?? value)}
    />
  );
}

interface ConfidenceFieldProps {
  readonly value: Finding["confidence"];
  readonly onChange: (confidence: Finding["confidence"]) => void;
}

/** How sure a finding is. */
export function ConfidenceField({ value, onChange }: ConfidenceFieldProps) {
  const { t } = useTexts();
  return (
    <Select
      label={t("facts.confidence")}
      description={t(`facts.confidence-help.${value}`)}
      data={confidences.map((one) => ({ value: one, label: t(`facts.confidence.${one}`) }))}
      value={value}
      allowDeselect={false}
      onChange={(next) => onChange(confidences.find((one) => one === next) ?? value)}
    />
  );
}

interface ExhibitsFieldProps {
  readonly ids: readonly RecordId[];
  readonly onChange: (ids: readonly RecordId[]) => void;
  /** The id of the button, for the summary of what is missing. */
  readonly buttonId?: string;
}

/** The exhibits that a sentence rests on, with a search to cite another. */
export function ExhibitsField({ ids, onChange, buttonId }: ExhibitsFieldProps) {
  const { t } = useTexts();
  const { exhibit } = useFacts();
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const [isOpen, setOpen] = useState(false);
  const labelOf = (id: string) => exhibit(id)?.label ?? labels[id] ?? id;
  return (
    <DetailsPart
      title={t("facts.exhibits")}
      aside={
        <SmallAct icon={IconPlus} id={buttonId} onClick={() => setOpen(true)}>
          {t("exhibits.pick.title")}
        </SmallAct>
      }
    >
      <CitedExhibits ids={ids} labelOf={labelOf} onRemove={(id) => onChange(ids.filter((one) => one !== id))} />
      {isOpen && (
        <ExhibitPicker
          taken={ids}
          onChosen={({ id, label }) => {
            const chosen = recordIdOf(id);
            setLabels({ ...labels, [id]: label });
            if (chosen !== undefined) onChange([...ids, chosen]);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </DetailsPart>
  );
}

interface CitedExhibitsProps {
  readonly ids: readonly RecordId[];
  readonly labelOf: (id: string) => string;
  readonly onRemove: (id: string) => void;
}

function CitedExhibits({ ids, labelOf, onRemove }: CitedExhibitsProps) {
  const { t } = useTexts();
  const { exhibit } = useFacts();
  if (ids.length === 0) return <p className="muted">{t("facts.exhibits-none")}</p>;
  return (
    <ul className="exhibits-field">
      {ids.map((id) => (
        <li key={id}>
          <ExhibitChip id={id} label={labelOf(id)} />
          <bdi className="exhibits-field-title">{exhibit(id)?.title}</bdi>
          <TakeOut label={t("facts.unlink", { name: labelOf(id) })} onClick={() => onRemove(id)} />
        </li>
      ))}
    </ul>
  );
}

interface PersonsFieldProps {
  readonly ids: readonly RecordId[];
  readonly onChange: (ids: readonly RecordId[]) => void;
}

/** Who is named in a sentence, so that consent can be checked. Not shown while the case knows no person. */
export function PersonsField({ ids, onChange }: PersonsFieldProps) {
  const { t } = useTexts();
  const { persons } = useFacts();
  if (persons.length === 0 && ids.length === 0) return undefined;
  return (
    <MultiSelect
      label={t("facts.persons-named")}
      description={t("facts.persons-named-help")}
      data={persons.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...ids]}
      onChange={(chosen) => onChange(chosen.flatMap((id) => recordIdOf(id) ?? []))}
    />
  );
}

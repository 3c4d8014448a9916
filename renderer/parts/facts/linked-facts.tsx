import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { TakeOut } from "../take-out.tsx";
import { ExhibitMarks } from "./exhibit-marks.tsx";
import { useFacts } from "./facts-desk.ts";
import { Sentence } from "./sentence.tsx";
import "../entry-list.css";

interface LinkedFactsProps {
  readonly kind: "finding" | "explanation";
  readonly ids: readonly string[];
  /** What is said where nothing is linked. */
  readonly none: string;
  readonly onUnlink: (id: string) => void;
}

/** Findings or explanations that something is linked to, each with its exhibits and the way to part them. */
export function LinkedFacts({ kind, ids, none, onUnlink }: LinkedFactsProps) {
  if (ids.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className={kind === "explanation" ? "entry-list entry-list-against" : "entry-list"}>
      {ids.map((id) => (
        <LinkedFact key={id} kind={kind} id={id} onUnlink={() => onUnlink(id)} />
      ))}
    </ul>
  );
}

interface LinkedFactProps {
  readonly kind: "finding" | "explanation";
  readonly id: string;
  readonly onUnlink: () => void;
}

function LinkedFact({ kind, id, onUnlink }: LinkedFactProps) {
  const { t } = useTexts();
  const { findings, explanations, numberOf } = useFacts();
  const record = (kind === "finding" ? findings : explanations).find((one) => one.id === id);
  const number = numberOf(id);
  const name = number === undefined ? id : t(`facts.${kind}-name`, { number });
  return (
    <li>
      <div>
        <a href={addressOf({ screen: "facts", record: id })}>{name}</a>{" "}
        {record === undefined ? t("facts.linked-gone") : <Sentence text={record.text} />}{" "}
        {record !== undefined && <ExhibitMarks ids={record.exhibits} />}
      </div>
      <TakeOut label={t("facts.unlink", { name })} onClick={onUnlink} />
    </li>
  );
}

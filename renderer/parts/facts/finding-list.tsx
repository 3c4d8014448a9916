import type { RecordOf } from "../../../core/project/record.ts";
import { addressOf } from "../../shell/place.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { ConfidenceTag } from "./confidence-tag.tsx";
import { ExhibitMarks } from "./exhibit-marks.tsx";
import { useFactProblems } from "./fact-problems.ts";
import { useFacts } from "./facts-desk.ts";
import { ProblemMark } from "./problem-mark.tsx";
import { Sentence } from "./sentence.tsx";
import { useListKeys } from "./use-list-keys.ts";
import { useWhenWords } from "./when-words.ts";
import "./finding-list.css";

interface FindingListProps {
  readonly selected: string | undefined;
  readonly onOpened: () => void;
  readonly onLink: (finding: string) => void;
  readonly onRemove: (finding: string) => void;
}

/** Every finding with its whole sentence, in time order. */
export function FindingList({ selected, onOpened, onLink, onRemove }: FindingListProps) {
  const { t } = useTexts();
  const { findings } = useFacts();
  const ids = findings.map(({ id }) => id);
  const { here, onMoved, press } = useListKeys({ ids, selected, acts: { l: onLink, Delete: onRemove } });
  return (
    <div className="finding-list" onKeyDown={press}>
      <table aria-label={t("facts.list-name")}>
        <thead>
          <tr>
            <th scope="col">{t("facts.column.number")}</th>
            <th scope="col">{t("facts.when")}</th>
            <th scope="col">{t("facts.text")}</th>
            <th scope="col">{t("facts.exhibits")}</th>
            <th scope="col">{t("facts.confidence")}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              isHere={finding.id === here}
              isSelected={finding.id === selected}
              onMoved={onMoved}
              onOpened={onOpened}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FindingRowProps {
  readonly finding: RecordOf<"finding">;
  readonly isHere: boolean;
  readonly isSelected: boolean;
  readonly onMoved: (id: string) => void;
  readonly onOpened: () => void;
}

function FindingRow({ finding, isHere, isSelected, onMoved, onOpened }: FindingRowProps) {
  const { t } = useTexts();
  const { day } = useMoments();
  const { numberOf } = useFacts();
  const words = useWhenWords();
  const problemsOf = useFactProblems();
  const { id, when, text, exhibits, confidence } = finding;
  return (
    <tr className={isSelected ? "finding-row-selected" : undefined}>
      <th scope="row">
        <a
          href={addressOf({ screen: "facts", record: id })}
          data-fact={id}
          tabIndex={isHere ? 0 : -1}
          aria-current={isSelected ? "true" : undefined}
          onFocus={() => onMoved(id)}
          onClick={onOpened}
        >
          {t("facts.finding-name", { number: numberOf(id) ?? 0 })}
        </a>{" "}
        <ProblemMark problems={problemsOf(id)} />
      </th>
      <td>
        <bdi>{day(when.day)}</bdi>
        <br />
        <bdi className="muted small">{words(when).first}</bdi>
      </td>
      <td>
        <Sentence text={text} />
      </td>
      <td>
        <ExhibitMarks ids={exhibits} />
      </td>
      <td>
        <ConfidenceTag confidence={confidence} />
      </td>
    </tr>
  );
}

import { IconCircleCheck } from "@tabler/icons-react";
import { UnstyledButton } from "@mantine/core";
import type { Problem } from "../../../core/base/problem.ts";
import type { PetitionPart } from "../../../core/bridge/petition-operations.ts";
import { useTexts } from "../../texts/texts.ts";

/** The id of a part, or `texts` for the texts outside all parts. */
export type PetitionPage = string;

interface SectionListProps {
  readonly parts: readonly PetitionPart[];
  readonly problems: readonly Problem[];
  readonly page: PetitionPage;
  readonly onChosen: (page: PetitionPage) => void;
}

/** The parts of the petition in printing order, each with what is open in it. */
export function SectionList({ parts, problems, page, onChosen }: SectionListProps) {
  const { t, say } = useTexts();
  return (
    <nav className="section-list" aria-label={t("petition.sections")} data-region>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <UnstyledButton
              className="section-link"
              aria-current={page === part.id ? "true" : undefined}
              onClick={() => onChosen(part.id)}
            >
              <span className="section-mark">{part.mark}</span>
              <span className="section-name">{say(`petition.part.${part.id}`)}</span>
              <SectionState part={part} problems={problemsOf(part, problems)} />
            </UnstyledButton>
          </li>
        ))}
        <li className="section-others">
          <UnstyledButton
            className="section-link"
            aria-current={page === "texts" ? "true" : undefined}
            onClick={() => onChosen("texts")}
          >
            <span className="section-mark" />
            <span className="section-name">{t("petition.other-texts")}</span>
          </UnstyledButton>
        </li>
      </ul>
    </nav>
  );
}

function SectionState({ part, problems }: { readonly part: PetitionPart; readonly problems: readonly Problem[] }) {
  const { t } = useTexts();
  const blocks = problems.filter(({ severity }) => severity === "blocks").length;
  if (blocks > 0) {
    return (
      <span className="rail-count rail-blocks" aria-label={t("rail.blocks", { count: blocks })}>
        {blocks}
      </span>
    );
  }
  if (problems.length > 0) {
    return (
      <span className="rail-count rail-warns" aria-label={t("rail.warns", { count: problems.length })}>
        {problems.length}
      </span>
    );
  }
  if (part.isFilledByProgram || part.sections.length === 0) return undefined;
  return <IconCircleCheck className="rail-clear" size={16} stroke={1.75} aria-label={t("rail.clear")} />;
}

/** The problems that are mended in one part: those that name a record printed there. */
export function problemsOf(part: PetitionPart, problems: readonly Problem[]): readonly Problem[] {
  const pieces = part.sections.flatMap((section) => section.pieces);
  const own = new Set<string>(pieces.flatMap(({ record, block }) => [record, ...(block === undefined ? [] : [block])]));
  return problems.filter(({ where }) => where?.record !== undefined && own.has(where.record));
}

import type { Problem } from "../../../core/base/problem.ts";
import { useCheck } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { useFacts } from "./facts-desk.ts";

/** What the check says of a record, with the numbers of findings and explanations in place of their ids. Blocking ones come first. */
export function useFactProblems(): (record: string) => readonly Problem[] {
  const { t } = useTexts();
  const { findings, explanations, persons, numberOf } = useFacts();
  const { data: check } = useCheck();
  const nameIn = (value: string | number): string | number => {
    const number = numberOf(String(value));
    if (number === undefined) return persons.find(({ id }) => id === value)?.name ?? value;
    if (findings.some(({ id }) => id === value)) return t("facts.finding-name", { number });
    return explanations.some(({ id }) => id === value) ? t("facts.explanation-name", { number }) : value;
  };
  return (record) =>
    (check?.problems ?? [])
      .map(({ problem }) => problem)
      .filter(({ where }) => where?.record === record)
      .map((problem) => {
        const named = Object.entries(problem.params).map(([param, value]) => [param, nameIn(value)] as const);
        return { ...problem, params: Object.fromEntries(named) };
      });
}

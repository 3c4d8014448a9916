import { IconAlertOctagon, IconAlertTriangle } from "@tabler/icons-react";
import type { Problem } from "../../../core/base/problem.ts";
import { useTexts } from "../../texts/texts.ts";

/** That a record has problems, by shape; its name says them all. */
export function ProblemMark({ problems }: { readonly problems: readonly Problem[] }) {
  const texts = useTexts();
  if (problems.length === 0) return undefined;
  const isBlocked = problems.some(({ severity }) => severity === "blocks");
  const Icon = isBlocked ? IconAlertOctagon : IconAlertTriangle;
  const words = problems.map(texts.problem).join(" ");
  return (
    <span
      className={isBlocked ? "problem-mark problem-mark-bad" : "problem-mark"}
      role="img"
      aria-label={words}
      title={words}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
    </span>
  );
}

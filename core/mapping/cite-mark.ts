import { blocks, made, refused, warns } from "../base/problem.ts";
import type { Problem, Result } from "../base/problem.ts";
import type { Entry } from "./law.ts";
import type { CiteMark, Confidence, PinpointStatus } from "./verification.ts";

/** What may be printed of an entry: its pinpoint, or the document alone. The notation is that of the law files. */
export interface Printable {
  readonly notation?: string;
}

interface Marks {
  readonly id: string;
  readonly citeAs: CiteMark;
  readonly mustCheck: boolean;
  readonly confidences: readonly Confidence[];
  readonly pinpointStatus: PinpointStatus;
  readonly notation: string | undefined;
}

/**
 * Obeys the marks of an entry. A do-not-cite entry is refused. A pinpoint is given only where the entry may be cited with it
 * and it was seen. Problems warn of everything that a lawyer must still check, the gravest first.
 */
export function printableOf(entry: Entry): Result<Printable> {
  const marks = marksOf(entry);
  if (marks.citeAs === "do-not-cite") return refused(blocks("law.do-not-cite", { entry: marks.id }));
  const checks = needsCheck(marks) ? [warns("law.must-check", { entry: marks.id })] : [];
  if (marks.citeAs === "pinpoint" && marks.notation !== undefined && marks.pinpointStatus === "seen") {
    return made({ notation: marks.notation }, checks);
  }
  return made({}, [...checks, ...withoutPinpoint(marks, checks)]);
}

function marksOf(entry: Entry): Marks {
  if (entry.kind === "national") {
    const { id, citeAs, mustCheck = false, verification, pinpoint: notation } = entry.rule;
    const { confidence, pinpointStatus } = verification;
    return { id, citeAs, mustCheck, confidences: [confidence], pinpointStatus, notation };
  }
  const { id, citeAs, verification, pinpoint: notation } = entry.provision;
  const confidences = [verification.confidence, entry.instrument.verification.confidence];
  return { id, citeAs, mustCheck: false, confidences, pinpointStatus: verification.pinpointStatus, notation };
}

function needsCheck(marks: Marks): boolean {
  return marks.citeAs === "instrument-with-warning" || marks.mustCheck || marks.confidences.includes("low");
}

function withoutPinpoint(marks: Marks, checks: readonly Problem[]): readonly Problem[] {
  if (marks.citeAs === "pinpoint") return [warns("law.pinpoint-not-seen", { entry: marks.id })];
  const isWhole = marks.pinpointStatus === "not-applicable";
  return isWhole || checks.length > 0 ? [] : [warns("law.cited-without-pinpoint", { entry: marks.id })];
}

import { made } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import { changesFor } from "../../core/project/record-changes.ts";
import type { RecordInput } from "../../core/project/record-changes.ts";
import type { CaseDeps } from "./case-deps.ts";
import type { CaseFolder } from "./open-case.ts";
import { withWriter } from "./writer.ts";

/** Saves whole records: all of them or, where one is not well formed, none. Only what differs from the case is written. */
export async function putRecords(
  folder: CaseFolder,
  records: readonly RecordInput[],
  deps: CaseDeps,
): Promise<Result<CaseFolder>> {
  return withWriter(folder, deps, async (writer) => {
    const changes = changesFor(writer.folder.state, records);
    if (changes.kind === "refused") return changes;
    const saved = await writer.append(changes.value);
    return saved.kind === "refused" ? saved : made(saved.value, [...changes.problems, ...saved.problems]);
  });
}

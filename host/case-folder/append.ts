import type { Result } from "../../core/base/problem.ts";
import type { Change } from "../../core/project/operation.ts";
import type { CaseDeps } from "./case-deps.ts";
import type { CaseFolder } from "./open-case.ts";
import { withWriter } from "./writer.ts";

/** Saves changes as they are, without asking whether the records they make are well formed; `putRecords` asks. */
export async function appendOperations(
  folder: CaseFolder,
  changes: readonly Change[],
  deps: CaseDeps,
): Promise<Result<CaseFolder>> {
  return withWriter(folder, deps, (writer) => writer.append(changes));
}

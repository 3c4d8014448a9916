import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Problem, Result } from "../../core/base/problem.ts";
import type { ByteHandle } from "../../core/bridge/shapes.ts";
import type { Workplace } from "./workplace.ts";

/** A file that a window sent up: where it waits, and the name that it had. */
export interface Upload {
  readonly handle: ByteHandle;
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** The file behind a handle, as long as the host has it. */
export function uploadOf(place: Workplace, handle: ByteHandle): Result<Upload> {
  const found = place.bytes.find(handle);
  if (found?.kind !== "file") return refused(blocks("bridge.upload-gone", {}));
  const { path, name, size } = found;
  return made({ handle, path, name, size });
}

/** Problems as a person understands them: with the name that the file had, never the place where it waits. */
export function problemsNaming(problems: readonly Problem[], { path, name }: Upload): readonly Problem[] {
  return problems.map(({ params, where, ...problem }) => ({
    ...problem,
    params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value === path ? name : value])),
    ...(where === undefined ? {} : { where: where.file === path ? { ...where, file: name } : where }),
  }));
}

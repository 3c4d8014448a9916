import { blocks, made, refused } from "../base/problem.ts";
import type { Result } from "../base/problem.ts";
import type { ImportOptions, MeasurementFormat } from "./format.ts";

/**
 * The format of a log: the one that a declared mapping names, otherwise the only one that recognises the first lines. A log
 * that no format, or more than one, recognises is refused with the names of the formats in question.
 */
export function chooseFormat(
  formats: readonly MeasurementFormat[],
  log: { readonly head: string; readonly fileName: string },
  options: ImportOptions,
): Result<MeasurementFormat> {
  const where = { file: log.fileName };
  const claims = formats.filter((format) =>
    options.mapping === undefined ? format.recognise(log.head, log.fileName) : format.id === options.mapping.format,
  );
  const [only, ...others] = claims;
  if (only === undefined) {
    return refused(
      blocks("measurements.unknown-format", { known: formats.map((format) => format.name).join("; ") }, where),
    );
  }
  if (others.length > 0) {
    return refused(
      blocks("measurements.several-formats", { formats: claims.map((format) => format.name).join("; ") }, where),
    );
  }
  return made(only);
}

import { blocks } from "../../base/problem.ts";
import type { Problem } from "../../base/problem.ts";
import type { PetitionCase } from "../petition-case.ts";
import type { Speaker } from "../speaker.ts";

/** Caveats behind the figures that no text says, such as those that a newer version of the program wrote: one for each record and caveat. */
export function lintCaveats({ figures, disruptions }: PetitionCase, speaker: Speaker): readonly Problem[] {
  const drawn = figures.flatMap(({ seriesId, caveats }) => [
    { record: seriesId, caveats },
    ...disruptions
      .filter(({ series }) => series === seriesId)
      .map(({ id, caveats: own }) => ({ record: id, caveats: own })),
  ]);
  return drawn.flatMap(({ record, caveats }) =>
    [...new Set(caveats)]
      .filter((caveat) => !speaker.knows(`caveat.${caveat}`))
      .map((caveat) => blocks("figure.unknown-caveat", { caveat, record }, { record })),
  );
}

import { formatNumber } from "./formatter.ts";
import type { ComposedFigure, Inline } from "./composed.ts";
import type { Setting } from "./inline.ts";
import type { PetitionFigure } from "./petition-case.ts";
import type { Speaker } from "./speaker.ts";
import type { Words } from "./wording.ts";

/** The words around each chart: caption, what its signs mean, exhibit, data file, and the caveats of its kind of data. */
export function composeFigures(setting: Setting, words: Words): readonly ComposedFigure[] {
  return setting.source.figures.map((figure, index) => composeFigure(figure, index, setting, words));
}

/** Name of the data file behind the nth figure (counts from 0), as attached to the PDF and written beside it. */
export function figureFileName(index: number): string {
  return `figure-${index + 1}.csv`;
}

const explanationKeys = {
  value: "figure.explanation",
  volume: "figure.explanation.volume",
  "failure-share": "figure.explanation.share",
} as const;

function composeFigure(figure: PetitionFigure, index: number, setting: Setting, words: Words): ComposedFigure {
  const { speaker, source } = setting;
  const title = words(source.petition.id, `figures.${index}.title`, figure.title).text;
  const n = formatNumber(figure.data.n, 0, speaker);
  const exhibit: Inline = { kind: "exhibit", label: figure.exhibit };
  const synthetic = figure.isSynthetic ? [speaker.say("figure.synthetic")] : [];
  return {
    seriesId: figure.seriesId,
    caption: { label: speaker.say("caption.figure", { number: index + 1 }), text: [{ kind: "words", text: title }] },
    explanation: speaker.say(explanationKeys[figure.data.kind], { n }),
    source: [
      { kind: "words", text: `${speaker.say("figure.source")} ` },
      exhibit,
      { kind: "words", text: `, ${speaker.say("figure.data-file", { file: figureFileName(index) })}. ` },
    ],
    caveats: [...synthetic, ...caveatsOf(figure, speaker)].join(" "),
    alternative: `${title}. ${speaker.say("figure.alternative", {
      disruptions: figure.data.disruptions.length,
      silences: figure.data.silences.length,
      n,
    })}`,
  };
}

/** The caveats of the series and of what was found in it, each once. Lint names those that have no words. */
function caveatsOf({ data }: PetitionFigure, speaker: Speaker): readonly string[] {
  const caveats = [data, ...data.disruptions, ...data.silences].flatMap((one) => one.caveats);
  return [...new Set(caveats)]
    .map((caveat) => `caveat.${caveat}`)
    .filter((key) => speaker.knows(key))
    .map((key) => speaker.say(key));
}

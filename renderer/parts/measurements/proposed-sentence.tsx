import { measureOf } from "../../../core/measurements/measure.ts";
import type { FoundInSeries } from "../../../core/bridge/measurement-operations.ts";
import type { ProposedFinding } from "../../../core/facts/proposed-finding.ts";
import { parseText } from "../../../core/petition/token.ts";
import type { Token } from "../../../core/petition/token.ts";
import { formatValue } from "../../../core/petition/value.ts";
import { useTexts } from "../../texts/texts.ts";
import type { PetitionVoice } from "./petition-voice.ts";

interface ProposedSentenceProps {
  readonly text: string;
  readonly proposed: ProposedFinding;
  readonly found: FoundInSeries;
  readonly voice: PetitionVoice;
  readonly timeZone: string;
}

/** A sentence as the petition will print it; what comes from the data is underlined with dots. */
export function ProposedSentence(props: ProposedSentenceProps) {
  const { t } = useTexts();
  const { language, direction } = props.voice.speaker;
  return (
    <p className="proposed-sentence" lang={language} dir={direction}>
      {parseText(props.text).pieces.map((piece, at) =>
        piece.kind === "words" ? (
          <span key={at}>{piece.text}</span>
        ) : (
          <span
            key={at}
            className="computed-value"
            title={t("measurements.computed", { series: props.found.disruption.series })}
          >
            {printed(piece.token, props)}
          </span>
        ),
      )}
    </p>
  );
}

/** What a token prints; a token of anything else than this disruption is shown as it is written. */
function printed(token: Token, { proposed, found, voice, timeZone }: ProposedSentenceProps): string {
  const [ref = ""] = token.refs;
  const name = ref.slice(ref.indexOf(".") + 1);
  const value = proposed.values[name];
  const isDirect = ref.startsWith(`${found.id}.`);
  const measure = value?.kind === "computed" ? value.measure : isDirect ? name : undefined;
  const result = measure === undefined || token.kind !== "value" ? undefined : measureOf(found.disruption, measure);
  if (result?.kind !== "ok") return `{${token.kind}:${token.refs.join(",")}}`;
  const resolved = { value: result.value.value, unit: value?.unit ?? result.value.unit, digits: value?.digits ?? 0 };
  return formatValue(resolved, token, timeZone, voice.speaker);
}

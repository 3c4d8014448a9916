import { useTexts } from "../../texts/texts.ts";

/** A fingerprint in groups of four digits, each under a square of sixteen fields that shows the same bits, to be compared by eye. */
export function Fingerprint({ text }: { readonly text: string }) {
  const { t } = useTexts();
  return (
    <div className="fingerprint" role="img" aria-label={t("review.fingerprint-of", { text })}>
      {text.split(" ").map((group, at) => (
        <span key={at} className="fingerprint-group">
          <svg viewBox="0 0 4 4" width={28} height={28} aria-hidden>
            <path className="fingerprint-black" d={fieldsOf(group)} />
          </svg>
          <span className="mono">{group}</span>
        </span>
      ))}
    </div>
  );
}

/** Row by row, the most significant bit first; black is one. */
function fieldsOf(group: string): string {
  const bits = Number.parseInt(group, 16).toString(2).padStart(16, "0");
  return [...bits].map((bit, at) => (bit === "1" ? `M${at % 4} ${Math.floor(at / 4)}h1v1h-1Z` : "")).join("");
}

import type { Finding } from "../../../core/facts/finding.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { TakeOut } from "../take-out.tsx";
import { ExhibitMarks } from "./exhibit-marks.tsx";
import "../entry-list.css";

interface StatedNumbersProps {
  readonly values: NonNullable<Finding["values"]>;
  readonly onRemove: (name: string) => void;
}

/** The numbers that a sentence can print, each with the exhibit that states it or the disruption that it is computed from. */
export function StatedNumbers({ values, onRemove }: StatedNumbersProps) {
  const { t } = useTexts();
  const named = Object.entries(values);
  if (named.length === 0) return undefined;
  return (
    <section>
      <h3>{t("facts.numbers")}</h3>
      <ul className="entry-list">
        {named.map(([name, value]) => (
          <li key={name}>
            <div>
              <bdi className="mono">{name}</bdi>{" "}
              {value.kind === "stated" ? (
                <>
                  <StatedNumber value={value} /> <ExhibitMarks ids={[value.exhibit]} />
                </>
              ) : (
                t("facts.value-computed", { source: value.of })
              )}
            </div>
            <TakeOut label={t("facts.unlink", { name })} onClick={() => onRemove(name)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StatedNumber({
  value: { value, unit, digits },
}: {
  readonly value: Extract<Finding["values"], object>[string] & { readonly kind: "stated" };
}) {
  const { t } = useTexts();
  const { number, share } = useMoments();
  if (typeof value === "string") return <bdi>{value}</bdi>;
  if (unit === "share") return <bdi>{share(value, digits)}</bdi>;
  if (unit === "date" || unit === "instant") return <bdi>{value}</bdi>;
  return t("facts.number-of", {
    number: unit === "year" ? String(value) : number(value, digits),
    unit: t(`facts.unit.${unit}`),
  });
}

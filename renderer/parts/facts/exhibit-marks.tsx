import { ExhibitChip } from "../exhibit-chip.tsx";
import { useFacts } from "./facts-desk.ts";
import "./exhibit-marks.css";

interface ExhibitMarksProps {
  readonly ids: readonly string[];
  /** Inside a link or an option the chips are no links. */
  readonly isPlain?: boolean;
}

/** The chips of the exhibits that something rests on. One that the case holds no longer shows its id. */
export function ExhibitMarks({ ids, isPlain = false }: ExhibitMarksProps) {
  const { exhibit } = useFacts();
  if (ids.length === 0) return undefined;
  return (
    <span className="exhibit-marks">
      {ids.map((id) => {
        const found = exhibit(id);
        const isBroken = found === undefined || found.original === "differs" || found.original === "missing";
        if (isPlain)
          return (
            <bdi key={id} className={isBroken ? "exhibit-chip exhibit-chip-broken" : "exhibit-chip"}>
              {found?.label ?? id}
            </bdi>
          );
        return <ExhibitChip key={id} id={id} label={found?.label ?? id} title={found?.title} isBroken={isBroken} />;
      })}
    </span>
  );
}

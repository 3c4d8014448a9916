import { addressOf } from "../shell/place.ts";
import "./exhibit-chip.css";

interface ExhibitChipProps {
  readonly id: string;
  readonly label: string;
  readonly title?: string | undefined;
  /** An original that is gone or differs marks every chip of its exhibit. */
  readonly isBroken?: boolean;
}

/** The label of an exhibit as a link to it, the same in every screen and language. */
export function ExhibitChip({ id, label, title, isBroken }: ExhibitChipProps) {
  return (
    <a
      className={isBroken === true ? "exhibit-chip exhibit-chip-broken" : "exhibit-chip"}
      href={addressOf({ screen: "evidence", record: id })}
      title={title}
    >
      <bdi>{label}</bdi>
    </a>
  );
}

import { boundOn } from "../../../core/mapping/bound.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import { law } from "../../../law/index.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { useLaw } from "./law-desk.ts";

/** Whether the State was bound by the treaties that are alleged, on the first day of the facts. */
export function LawLead() {
  const { t } = useTexts();
  const { day } = useMoments();
  const { allegations, facts, state } = useLaw();
  if (facts.day === undefined) return t("law.lead.no-day");
  const on = facts.day;
  const treaties = allegations.flatMap(({ provision }) => {
    const entry = findEntry(law, provision);
    return entry?.kind === "provision" && entry.instrument.kind === "treaty" ? [entry.instrument.id] : [];
  });
  const open = treaties.filter((id) => boundOn(law, facts.country, id, on).kind !== "bound").length;
  return t("law.lead", { state, day: day(on), treaties: treaties.length, open });
}

import { useEffect } from "react";
import type { RecordOf } from "../../../core/project/record.ts";
import { useCase } from "../../case/case-desk.ts";
import { useTexts } from "../../texts/texts.ts";
import { SavedText } from "../saved-text.tsx";
import { SavedDay } from "../when-entry.tsx";
import { AddresseeChoice, CitationStyleChoice, LanguageChoice } from "./petition-choices.tsx";
import type { PetitionView } from "./petition-view.ts";

interface DetailsPaneProps {
  readonly petition: RecordOf<"petition">;
  readonly view: PetitionView;
  /** The field that a problem led to, `record.field`. */
  readonly sought: string | undefined;
}

/** What stands around the text of the petition: date, coordinator, way of sending, addressees, languages, style of notes. */
export function DetailsPane({ petition, view, sought }: DetailsPaneProps) {
  const { t } = useTexts();
  const { save } = useCase();
  useEffect(() => {
    if (sought !== undefined) document.querySelector<HTMLElement>(`[data-place="${sought}"]:not(:disabled)`)?.focus();
  }, [sought]);
  const text = (field: "title" | "shortTitle" | "re" | "coordinator" | "contact" | "channel") => (
    <SavedText record={petition.id} field={field} label={t(`petition.field.${field}`)} value={petition[field]} />
  );
  return (
    <div className="details-pane">
      {text("title")}
      {text("shortTitle")}
      {text("re")}
      <SavedDay
        record={petition.id}
        field="date"
        label={t("petition.field.date")}
        help={t("petition.field.date-help")}
        value={petition.date}
        onChange={(date) =>
          save({ key: "done.field-set", params: { field: t("petition.field.date") } }, [
            { edit: "fields", id: petition.id, set: { date } },
          ])
        }
      />
      {text("coordinator")}
      {text("contact")}
      {text("channel")}
      <AddresseeChoice petition={petition} view={view} />
      <LanguageChoice petition={petition} />
      <CitationStyleChoice petition={petition} />
    </div>
  );
}

import { TextInput } from "@mantine/core";
import type { RecordOf } from "../../../core/project/record.ts";
import { daySchema } from "../../../core/base/instant.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { SavedText } from "../saved-text.tsx";

/** What stands around the text of the petition: date, coordinator, way of sending. */
export function DetailsPane({ petition }: { readonly petition: RecordOf<"petition"> }) {
  const { t } = useTexts();
  const { language } = useNames();
  const text = (field: "title" | "shortTitle" | "re" | "coordinator" | "contact" | "channel") => (
    <SavedText record={petition.id} field={field} label={t(`petition.field.${field}`)} value={petition[field]} />
  );
  return (
    <div className="details-pane">
      {text("title")}
      {text("shortTitle")}
      {text("re")}
      <SavedText
        record={petition.id}
        field="date"
        label={t("petition.field.date")}
        help={t("petition.field.date-help")}
        value={petition.date}
        read={(typed) => daySchema.safeParse(typed.trim()).data}
      />
      {text("coordinator")}
      {text("contact")}
      {text("channel")}
      <TextInput label={t("petition.field.languages")} value={petition.languages.map(language).join(", ")} readOnly />
    </div>
  );
}

import { Select, TextInput } from "@mantine/core";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { zonesToChoose } from "./case-draft.ts";
import type { CaseDraft } from "./case-draft.ts";
import { fieldOrder } from "../field-order.ts";
import { StateSelect } from "../state-select.tsx";
import { useZoneName } from "../zone-name.ts";
import { TypeChoice } from "./type-choice.tsx";

/** What every part of the form of a new case is given. */
export interface DraftPart {
  readonly draft: CaseDraft;
  readonly set: (part: Partial<CaseDraft>) => void;
  readonly errorAt: (field: string) => string | undefined;
}

/** Title, State, its time zone where there are several, the kind of petition, and who works here. */
export function DraftFields({ draft, set, errorAt, asksAuthor }: DraftPart & { readonly asksAuthor: boolean }) {
  const { t } = useTexts();
  return (
    <>
      <TextInput
        id="new-title"
        autoFocus
        label={t("start.title")}
        description={t("start.title-help")}
        error={errorAt("new-title")}
        inputWrapperOrder={[...fieldOrder]}
        value={draft.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <StateSelect
        id="new-country"
        label={t("start.country")}
        help={t("start.country-help")}
        value={draft.country}
        error={errorAt("new-country")}
        onChange={(country) => set({ country, timeZone: "" })}
      />
      <ZoneSelect draft={draft} set={set} errorAt={errorAt} />
      <TypeChoice value={draft.template} onChange={(template) => set({ template })} />
      {asksAuthor && (
        <TextInput
          label={t("start.author")}
          description={t("start.author-help")}
          inputWrapperOrder={[...fieldOrder]}
          value={draft.author}
          onChange={(event) => set({ author: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function ZoneSelect({ draft, set, errorAt }: DraftPart) {
  const { t } = useTexts();
  const zoneName = useZoneName();
  const { region } = useNames();
  const zones = zonesToChoose(draft.country);
  if (zones.length < 2) return undefined;
  const data = zones.map((zone) => ({ value: zone, label: zoneName(zone) }));
  return (
    <Select
      id="new-zone"
      label={t("start.zone")}
      description={t("start.zone-help", { state: region(draft.country), count: zones.length })}
      error={errorAt("new-zone")}
      inputWrapperOrder={[...fieldOrder]}
      searchable
      data={data}
      value={draft.timeZone === "" ? null : draft.timeZone}
      nothingFoundMessage={t("start.nothing-found")}
      onChange={(timeZone) => set({ timeZone: timeZone ?? "" })}
    />
  );
}

import { Checkbox, Radio } from "@mantine/core";
import { templates } from "../../../templates/index.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import type { DraftPart } from "./draft-fields.tsx";

/** In which languages the petition is written, and which text counts where they differ. */
export function DraftLanguages({ draft, set, errorAt, offered }: DraftPart & { readonly offered: readonly string[] }) {
  const { t } = useTexts();
  const { language, list } = useNames();
  const read = templates[draft.template]?.forumLanguages ?? [];
  const choose = (languages: readonly string[]) =>
    set({
      languages: offered.filter((tag) => languages.includes(tag)),
      authoritative: languages.includes(draft.authoritative) ? draft.authoritative : (languages[0] ?? ""),
    });
  return (
    <>
      <Checkbox.Group
        label={t("start.languages")}
        description={t("start.languages-help", { languages: list(read.map(language)) })}
        error={errorAt("new-languages")}
        inputWrapperOrder={[...fieldOrder]}
        value={[...draft.languages]}
        onChange={choose}
      >
        <div className="new-case-row">
          {offered.map((tag, index) => (
            <Checkbox key={tag} value={tag} label={language(tag)} {...(index === 0 ? { id: "new-languages" } : {})} />
          ))}
        </div>
      </Checkbox.Group>
      {draft.languages.length > 1 && (
        <Radio.Group
          label={t("start.authoritative")}
          description={t("start.authoritative-help")}
          value={draft.authoritative}
          onChange={(authoritative) => set({ authoritative })}
        >
          <div className="new-case-row">
            {draft.languages.map((tag) => (
              <Radio key={tag} value={tag} label={language(tag)} />
            ))}
          </div>
        </Radio.Group>
      )}
    </>
  );
}

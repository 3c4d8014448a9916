import { Checkbox } from "@mantine/core";
import type { RecordOf } from "../../../core/project/record.ts";
import { useCase } from "../../case/case-desk.ts";
import { useProgramState } from "../../shell/program-state.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import type { PetitionView } from "./petition-view.ts";

interface AddresseeChoiceProps {
  readonly petition: RecordOf<"petition">;
  readonly view: PetitionView;
}

/** To whom the petition goes. The last one that is ticked stays. */
export function AddresseeChoice({ petition, view }: AddresseeChoiceProps) {
  const { t } = useTexts();
  const { language, list } = useNames();
  const choose = useChoice(petition.id, "addressees");
  const { addressees, authoritative } = view;
  const chosen = petition.addressees;
  return (
    <Checkbox.Group
      label={t("petition.field.addressees")}
      description={t("petition.field.addressees-help")}
      inputWrapperOrder={[...fieldOrder]}
      value={[...chosen]}
      onChange={(ids) => choose(addressees.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      <div className="petition-choices">
        {addressees.map(({ id, title, languages }) => (
          <Checkbox
            key={id}
            value={id}
            label={<span lang={authoritative}>{title}</span>}
            description={
              languages.length > 0 && t("petition.addressee-reads", { languages: list(languages.map(language)) })
            }
            disabled={chosen.length === 1 && chosen.includes(id)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** In which languages the petition is written. The one that counts stays. */
export function LanguageChoice({ petition }: { readonly petition: RecordOf<"petition"> }) {
  const { t } = useTexts();
  const { language } = useNames();
  const { data: program } = useProgramState();
  const choose = useChoice(petition.id, "languages");
  const { authoritative } = petition;
  const languages: readonly string[] = petition.languages;
  const offered = [...new Set<string>([...languages, ...(program?.petitionLanguages ?? [])])];
  return (
    <Checkbox.Group
      label={t("petition.field.languages")}
      description={t("petition.field.languages-help")}
      inputWrapperOrder={[...fieldOrder]}
      value={[...languages]}
      onChange={(tags) => choose(offered.filter((tag) => tags.includes(tag)))}
    >
      <div className="petition-choices">
        {offered.map((tag) => (
          <Checkbox key={tag} value={tag} label={language(tag)} disabled={tag === authoritative} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function useChoice(petition: string, field: "addressees" | "languages") {
  const { t } = useTexts();
  const { save } = useCase();
  return (values: readonly string[]) => {
    const saying = { key: "done.field-set", params: { field: t(`petition.field.${field}`) } };
    void save(saying, [{ edit: "fields", id: petition, set: { [field]: values } }]);
  };
}

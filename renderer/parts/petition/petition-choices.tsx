import { Checkbox, Radio } from "@mantine/core";
import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { citationStyleIds } from "../../../core/mapping/citation-style.ts";
import { templates } from "../../../templates/index.ts";
import { useCase } from "../../case/case-desk.ts";
import { useProgramState } from "../../shell/program-state.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import { offeredLanguages, tickedLanguages } from "../language-list.ts";
import type { PetitionView } from "./petition-view.ts";

interface AddresseeChoiceProps {
  readonly petition: RecordOf<"petition">;
  readonly view: PetitionView;
}

/** To whom the petition goes. The last one that is ticked stays. */
export function AddresseeChoice({ petition, view }: AddresseeChoiceProps) {
  const { t, problem: sentence } = useTexts();
  const { language, list } = useNames();
  const { choose, problems } = useChoice(petition.id, "addressees");
  const { addressees } = view;
  const chosen = petition.addressees;
  return (
    <Checkbox.Group
      label={t("petition.field.addressees")}
      description={t("petition.field.addressees-help")}
      error={problems.length === 0 ? undefined : problems.map(sentence).join(" ")}
      inputWrapperOrder={[...fieldOrder]}
      value={[...chosen]}
      onChange={(ids) => choose(addressees.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      <div className="petition-choices">
        {addressees.map(({ id, title, titleLanguage, languages }) => (
          <Checkbox
            key={id}
            value={id}
            data-place={`${petition.id}.addressees`}
            label={<span lang={titleLanguage}>{title}</span>}
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
  const { t, problem: sentence } = useTexts();
  const { language } = useNames();
  const { data: program } = useProgramState();
  const { choose, problems } = useChoice(petition.id, "languages");
  const { authoritative } = petition;
  const languages: readonly string[] = petition.languages;
  const offered = offeredLanguages(program?.petitionLanguages, languages);
  return (
    <Checkbox.Group
      label={t("petition.field.languages")}
      description={t("petition.field.languages-help", { language: language(authoritative) })}
      error={problems.length === 0 ? undefined : problems.map(sentence).join(" ")}
      inputWrapperOrder={[...fieldOrder]}
      value={[...languages]}
      onChange={(tags) => choose(tickedLanguages(languages, tags))}
    >
      <div className="petition-choices">
        {offered.map((tag) => (
          <Checkbox
            key={tag}
            value={tag}
            data-place={`${petition.id}.languages`}
            label={language(tag)}
            disabled={tag === authoritative}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** How the notes cite. Until one is chosen, the petition follows the style of its type. */
export function CitationStyleChoice({ petition }: { readonly petition: RecordOf<"petition"> }) {
  const { t, problem: sentence } = useTexts();
  const { choose, problems } = useChoice(petition.id, "citationStyle");
  return (
    <Radio.Group
      label={t("petition.field.citationStyle")}
      description={t("petition.field.citationStyle-help")}
      error={problems.length === 0 ? undefined : problems.map(sentence).join(" ")}
      inputWrapperOrder={[...fieldOrder]}
      value={petition.citationStyle ?? templates[petition.template]?.citationStyle ?? ""}
      onChange={choose}
    >
      <div className="petition-choices">
        {citationStyleIds.map((id) => (
          <Radio
            key={id}
            value={id}
            data-place={`${petition.id}.citationStyle`}
            label={t(`petition.citation-style.${id}`)}
            description={t(`petition.citation-style.${id}-help`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function useChoice(petition: string, field: "addressees" | "languages" | "citationStyle") {
  const { t } = useTexts();
  const { save } = useCase();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const choose = (value: string | readonly string[]) => {
    const saying = { key: "done.field-set", params: { field: t(`petition.field.${field}`) } };
    void save(saying, [{ edit: "fields", id: petition, set: { [field]: value } }]).then((reply) =>
      setProblems(reply.kind === "refused" ? reply.problems : []),
    );
  };
  return { choose, problems };
}

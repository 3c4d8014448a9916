import { Checkbox, Radio, Select } from "@mantine/core";
import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { Json } from "../../../core/project/json.ts";
import { timeZonesOf } from "../../../core/project/time-zone-of-country.ts";
import { useCase } from "../../case/case-desk.ts";
import { useProgramState } from "../../shell/program-state.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { offeredLanguages, tickedLanguages } from "../language-list.ts";
import { ProblemList } from "../problem-list.tsx";
import { SavedText } from "../saved-text.tsx";
import { useZoneName } from "../zone-name.ts";
import { StateSelect } from "../state-select.tsx";
import { TypeChoice } from "../start/type-choice.tsx";
import "./this-case.css";

/** What was said of the open case when it was made. Each change belongs to the case, and is undone like any other. */
export function ThisCase() {
  const { t } = useTexts();
  const { head } = useCase();
  const { set, problems } = useCaseFields();
  return (
    <div className="this-case">
      <SavedText
        record="case"
        field="title"
        label={t("start.title")}
        help={t("start.title-help")}
        value={head.record.title}
      />
      <StateSelect
        id="case-country"
        label={t("start.country")}
        help={t("start.country-help")}
        value={head.record.country}
        error={undefined}
        onChange={(country) => set("done.state-set", { country })}
      />
      <ZoneField onChange={(timeZone) => set("done.time-zone-set", { timeZone })} />
      <TypeChoice value={head.record.template ?? ""} onChange={(template) => set("done.template-set", { template })} />
      <LanguageFields onChange={(fields) => set("done.languages-set", fields)} />
      <ProblemList problems={problems} isAnswer />
      <div>
        <p className="this-case-name">{t("settings.case-folder")}</p>
        <span className="mono">
          <bdi dir="ltr">{head.path}</bdi>
        </span>
      </div>
    </div>
  );
}

function useCaseFields() {
  const { save } = useCase();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (key: string, fields: Readonly<Record<string, Json>>) => {
    void save({ key }, [{ edit: "fields", id: "case", set: { ...fields } }]).then((reply) =>
      setProblems(reply.kind === "refused" ? reply.problems : []),
    );
  };
  return { set, problems };
}

function ZoneField({ onChange }: { readonly onChange: (zone: string) => void }) {
  const { t } = useTexts();
  const zoneName = useZoneName();
  const { timeZone, country } = useCase().head.record;
  const zones = [...new Set([timeZone, ...timeZonesOf(country), ...Intl.supportedValuesOf("timeZone"), "UTC"])];
  return (
    <Select
      label={t("start.zone")}
      description={t("settings.case-zone-help")}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t("start.nothing-found")}
      data={zones.map((zone) => ({ value: zone, label: zoneName(zone) }))}
      value={timeZone}
      onChange={(zone) => {
        if (zone !== null && zone !== timeZone) onChange(zone);
      }}
    />
  );
}

interface LanguageFieldsProps {
  readonly onChange: (fields: { readonly languages: readonly string[]; readonly authoritative: string }) => void;
}

/** The authoritative language stays among the languages of the case: it is changed first, and then may be taken out. */
function LanguageFields({ onChange }: LanguageFieldsProps) {
  const { t } = useTexts();
  const { language } = useNames();
  const { authoritative } = useCase().head.record;
  const languages: readonly string[] = useCase().head.record.languages;
  const { data: state } = useProgramState();
  const offered = offeredLanguages(state?.petitionLanguages, languages);
  return (
    <>
      <Checkbox.Group
        label={t("start.languages")}
        description={t("settings.case-languages-help", { language: language(authoritative) })}
        value={[...languages]}
        onChange={(chosen) =>
          onChange({
            languages: tickedLanguages(languages, [...new Set([authoritative, ...chosen])]),
            authoritative,
          })
        }
      >
        <div className="this-case-row">
          {offered.map((tag) => (
            <Checkbox key={tag} value={tag} label={language(tag)} />
          ))}
        </div>
      </Checkbox.Group>
      <Radio.Group
        label={t("start.authoritative")}
        description={t("start.authoritative-help")}
        value={authoritative}
        onChange={(chosen) => onChange({ languages, authoritative: chosen })}
      >
        <div className="this-case-row">
          {languages.map((tag) => (
            <Radio key={tag} value={tag} label={language(tag)} />
          ))}
        </div>
      </Radio.Group>
    </>
  );
}

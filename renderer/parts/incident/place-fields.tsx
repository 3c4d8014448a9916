import { Select } from "@mantine/core";
import { useMemo } from "react";
import { givenValue } from "../../../core/facts/answer.ts";
import type { Question } from "../../../core/facts/question.ts";
import { timeZonesOf } from "../../../core/project/time-zone-of-country.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import { StateSelect } from "../state-select.tsx";
import { useZoneName } from "../zone-name.ts";
import { FieldState } from "./field-state.tsx";
import { fieldId, useInterviewPage } from "./interview-page.ts";
import { useQuestionWords } from "./question-words.ts";

/** The State that answers for the place. */
export function CountryQuestion({ question }: { readonly question: Question }) {
  const { interview, setFocused } = useInterviewPage();
  const { label, help, error } = useQuestionWords(question);
  const { id } = question;
  const value = givenValue(interview.heard, id);
  return (
    <div className={error === undefined ? "question" : "question field-refused"}>
      <StateSelect
        id={fieldId(id)}
        label={label}
        help={help}
        error={error}
        value={typeof value === "string" ? value : ""}
        onFocus={() => setFocused(id)}
        onChange={(code) => void interview.answer({ [id]: code })}
      />
      <FieldState question={question} />
    </div>
  );
}

/** The clocks of the case: those of its State first, all others after them. */
export function ZoneQuestion({ question, country }: { readonly question: Question; readonly country: string }) {
  const { t } = useTexts();
  const { region } = useNames();
  const { interview, setFocused } = useInterviewPage();
  const { label, help, error } = useQuestionWords(question);
  const { id } = question;
  const [value, state] = [givenValue(interview.heard, id), givenValue(interview.heard, country)];
  const zone = typeof value === "string" ? value : undefined;
  const code = typeof state === "string" ? state : "";
  const own = timeZonesOf(code);
  const isElsewhere = zone !== undefined && own.length > 0 && !own.includes(zone);
  const data = useZoneGroups(code, zone);
  return (
    <div className={error === undefined ? "question" : "question field-refused"}>
      <Select
        id={fieldId(id)}
        label={label}
        description={help}
        error={error}
        inputWrapperOrder={[...fieldOrder]}
        searchable
        data={data}
        value={zone ?? null}
        nothingFoundMessage={t("incident.nothing-found")}
        onFocus={() => setFocused(id)}
        onChange={(chosen) => {
          if (chosen !== null) void interview.answer({ [id]: chosen });
        }}
      />
      {isElsewhere && (
        <p className="question-state small warn-text" role="status">
          {t("incident.zone-elsewhere", { country: region(code) })}
        </p>
      )}
      <FieldState question={question} />
    </div>
  );
}

function useZoneGroups(code: string, held: string | undefined) {
  const { t } = useTexts();
  const { region } = useNames();
  const zoneName = useZoneName();
  return useMemo(() => {
    const own = timeZonesOf(code);
    const option = (zone: string) => ({ value: zone, label: zoneName(zone) });
    const all = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ...(held === undefined ? [] : [held])]);
    const others = [...all].filter((zone) => !own.includes(zone));
    const groups = [{ group: t("incident.zones-others"), items: others.map(option) }];
    if (own.length === 0) return groups;
    return [{ group: t("incident.zone-of", { country: region(code) }), items: own.map(option) }, ...groups];
  }, [code, held, t, region, zoneName]);
}

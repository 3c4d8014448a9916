import { TagsInput } from "@mantine/core";
import { useState } from "react";
import { givenValue } from "../../../core/facts/answer.ts";
import { networkName } from "../../../core/facts/interview.ts";
import type { Question } from "../../../core/facts/question.ts";
import { useTexts } from "../../texts/texts.ts";
import { fieldOrder } from "../field-order.ts";
import { FieldState } from "./field-state.tsx";
import { fieldId, useInterviewPage } from "./interview-page.ts";
import { useQuestionWords } from "./question-words.ts";
import { useMeasuredNetworks } from "./use-measured.ts";

interface SeveralProps {
  readonly question: Question;
  readonly proposed: readonly string[];
  readonly named?: (typed: string) => string;
}

/** A question that takes any number of names. Those that were proposed need not be typed. */
export function SeveralQuestion({ question, proposed, named = trimmed }: SeveralProps) {
  const { t } = useTexts();
  const { interview, setFocused, focused } = useInterviewPage();
  const { label, help, error } = useQuestionWords(question);
  const [search, setSearch] = useState("");
  const { id } = question;
  const value = givenValue(interview.heard, id);
  const names: readonly string[] = Array.isArray(value) ? value : [];
  const set = (typed: readonly string[]) => {
    const wanted = [...new Set(typed.map(named).filter((name) => name !== ""))];
    if (wanted.join("\n") !== names.join("\n")) void interview.answer({ [id]: wanted });
  };
  const hint = [t("incident.several-hint"), help].filter((text) => text !== undefined).join(" ");
  return (
    <div className={error === undefined ? "question" : "question field-refused"}>
      <TagsInput
        id={fieldId(id)}
        label={label}
        description={hint}
        error={error}
        inputWrapperOrder={[...fieldOrder]}
        data={[...proposed]}
        value={[...names]}
        searchValue={search}
        acceptValueOnBlur
        splitChars={[",", ";", "،", "؛"]}
        onSearchChange={setSearch}
        onChange={set}
        onFocus={() => setFocused(id)}
        onBlur={() => {
          if (focused === id) setFocused(undefined);
        }}
      />
      <FieldState question={question} />
    </div>
  );
}

/** The networks that were cut; those of the logs in the case are proposed. */
export function NetworksQuestion({ question }: { readonly question: Question }) {
  const measured = useMeasuredNetworks();
  const proposed = [...new Set(measured.flatMap(({ networks }) => networks))];
  return <SeveralQuestion question={question} proposed={proposed} named={networkName} />;
}

function trimmed(typed: string): string {
  return typed.trim();
}

import type { Question } from "../../../core/facts/question.ts";
import { ChoiceQuestion, ExactnessQuestion, YesNoQuestion } from "./choice-fields.tsx";
import { CountryQuestion, ZoneQuestion } from "./place-fields.tsx";
import { NetworksQuestion, SeveralQuestion } from "./several-fields.tsx";
import { TerritoryQuestion, TextQuestion, WhenQuestion } from "./text-fields.tsx";

/** The field of a question, by what it is answered with. */
export function QuestionField({ question }: { readonly question: Question }) {
  const { control } = question;
  switch (control.kind) {
    case "text":
      return <TextQuestion question={question} />;
    case "long-text":
      return <TextQuestion question={question} lines={4} />;
    case "country":
      return <CountryQuestion question={question} />;
    case "territory":
      return <TerritoryQuestion question={question} country={control.country} />;
    case "time-zone":
      return <ZoneQuestion question={question} country={control.country} />;
    case "when":
      return <WhenQuestion question={question} />;
    case "exactness":
      return <ExactnessQuestion question={question} />;
    case "choice":
      return <ChoiceQuestion question={question} options={control.options} />;
    case "several":
      return <SeveralQuestion question={question} proposed={control.proposed} />;
    case "networks":
      return <NetworksQuestion question={question} />;
    case "yes-no":
      return <YesNoQuestion question={question} />;
  }
}

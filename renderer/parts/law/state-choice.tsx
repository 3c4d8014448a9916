import { Button, Radio } from "@mantine/core";
import { useState } from "react";
import { elementStates } from "../../../core/mapping/allegation.ts";
import type { Allegation } from "../../../core/mapping/allegation.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import type { ElementState } from "./element-state.tsx";

interface StateChoiceProps {
  readonly element: Allegation["elements"][number];
  readonly onChosen: (state: ElementState) => void;
  readonly onLink: () => void;
}

/** The state of an element as a person judges it, each with its rule. Supported is refused while no finding carries it. */
export function StateChoice({ element, onChosen, onLink }: StateChoiceProps) {
  const { t } = useTexts();
  const [isRefused, setRefused] = useState(false);
  const choose = (value: string) => {
    const state = elementStates.find((one) => one === value);
    if (state === undefined) return;
    const lacksFinding = state === "supported" && element.findings.length === 0;
    setRefused(lacksFinding);
    if (!lacksFinding && state !== element.state) onChosen(state);
  };
  return (
    <div className="state-choice">
      <Radio.Group label={t("law.state")} value={element.state} onChange={choose}>
        <div className="state-choice-options">
          {elementStates.map((state) => (
            <Radio key={state} value={state} label={t(`law.state.${state}`)} description={t(`law.rule.${state}`)} />
          ))}
        </div>
      </Radio.Group>
      {isRefused && element.findings.length === 0 && (
        <Note
          kind="bad"
          isAnswer
          head={t("law.supported-needs.head")}
          actions={
            <Button variant="default" size="compact-md" onClick={onLink}>
              {t("law.link-finding")}
            </Button>
          }
        >
          {t("law.supported-needs.meaning")}
        </Note>
      )}
    </div>
  );
}

import { Radio } from "@mantine/core";
import { templates } from "../../../templates/index.ts";
import { useTexts } from "../../texts/texts.ts";
import "./type-choice.css";

interface TypeChoiceProps {
  readonly value: string;
  readonly onChange: (template: string) => void;
}

/** The types of petition that the program knows, each with whom it goes to. */
export function TypeChoice({ value, onChange }: TypeChoiceProps) {
  const { t, say } = useTexts();
  return (
    <Radio.Group label={t("start.template")} description={t("start.template-help")} value={value} onChange={onChange}>
      <div className="type-choice">
        {Object.keys(templates).map((id) => (
          <Radio key={id} value={id} label={say(`template.${id}`)} description={say(`template.${id}.about`)} />
        ))}
      </div>
    </Radio.Group>
  );
}

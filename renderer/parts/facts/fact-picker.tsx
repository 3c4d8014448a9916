import { useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitMarks } from "./exhibit-marks.tsx";
import { useFacts } from "./facts-desk.ts";
import { Picker } from "../picker.tsx";
import { plainSentence } from "./plain-sentence.ts";
import { Sentence } from "./sentence.tsx";

interface FactPickerProps {
  readonly kind: "finding" | "explanation";
  readonly title: string;
  /** Those that are linked already and not offered again. */
  readonly taken: readonly string[];
  readonly onChosen: (id: string) => void;
  readonly onClose: () => void;
}

/** Finds a finding or an explanation by its number, its words or the label of an exhibit. */
export function FactPicker({ kind, title, taken, onChosen, onClose }: FactPickerProps) {
  const { t } = useTexts();
  const { findings, explanations, numberOf, exhibit } = useFacts();
  const [text, setText] = useState("");
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const all = kind === "finding" ? findings : explanations;
  const free = all.filter(({ id }) => !taken.includes(id));
  const found = free.filter((one) => {
    const labels = one.exhibits.map((id) => exhibit(id)?.label ?? "").join(" ");
    const by = "by" in one ? one.by : "";
    const held = `${numberOf(one.id) ?? ""} ${plainSentence(one.text)} ${by} ${labels}`.toLocaleLowerCase();
    return words.every((word) => held.includes(word));
  });
  return (
    <Picker
      title={title}
      search={t(`facts.pick.${kind}`)}
      text={text}
      onText={setText}
      none={t(free.length === 0 ? `facts.pick.no-${kind}` : "facts.pick.none")}
      options={found.map((one) => ({
        id: one.id,
        mark: numberOf(one.id),
        words: <Sentence text={one.text} isPlain />,
        detail: <ExhibitMarks ids={one.exhibits} isPlain />,
      }))}
      onChosen={onChosen}
      onClose={onClose}
    />
  );
}

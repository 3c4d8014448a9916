import { Button, Menu } from "@mantine/core";
import { IconBraces } from "@tabler/icons-react";
import { useState } from "react";
import type { When } from "../../../core/facts/when.ts";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitPicker } from "../exhibit-picker.tsx";
import { DateDialog } from "./date-dialog.tsx";
import { FactPicker } from "./fact-picker.tsx";
import { NumberDialog } from "./number-dialog.tsx";
import type { NumberHome } from "./number-home.ts";
import { Sentence } from "./sentence.tsx";
import "./details-frame.css";
import "./sentence-tools.css";

/** What can be put into a sentence, so that nothing in it has to be typed by hand that the program can check. */
export type Insertable = "date" | "number" | "exhibit" | "finding" | "explanation";

interface SentenceToolsProps {
  readonly text: string;
  readonly insert: (piece: string) => void;
  readonly offers: readonly Insertable[];
  /** When the thing told happened: its day and hour are offered first. */
  readonly when?: When | undefined;
  readonly numbers?: NumberHome | undefined;
}

/** Under a sentence: how it will read, and what can be put into it. */
export function SentenceTools({ text, insert, offers, when, numbers }: SentenceToolsProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Insertable>();
  const close = () => setOpen(undefined);
  return (
    <div className="sentence-tools">
      {text.includes("{") && (
        <p className="sentence-preview">
          <span className="muted small">{t("facts.reads")}</span> <Sentence text={text} />
        </p>
      )}
      <Menu position="bottom-start" shadow="none">
        <Menu.Target>
          <Button variant="subtle" size="compact-md" leftSection={<IconBraces size={16} stroke={1.75} aria-hidden />}>
            {t("facts.insert")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {offers.includes("date") && when !== undefined && <OwnTimes when={when} insert={insert} />}
          {offers.map((kind) => (
            <Menu.Item key={kind} onClick={() => setOpen(kind)}>
              {t(`facts.insert.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {open !== undefined && <InsertDialog kind={open} insert={insert} numbers={numbers} onClose={close} />}
    </div>
  );
}

function OwnTimes({ when, insert }: { readonly when: When; readonly insert: (piece: string) => void }) {
  const { t } = useTexts();
  const { day, time } = when;
  return (
    <>
      <Menu.Item onClick={() => insert(`{date:${day}}`)}>{t("facts.insert.own-day")}</Menu.Item>
      {time !== undefined && (
        <Menu.Item onClick={() => insert(`{moment:${day}T${time}}`)}>{t("facts.insert.own-hour")}</Menu.Item>
      )}
    </>
  );
}

interface InsertDialogProps {
  readonly kind: Insertable;
  readonly insert: (piece: string) => void;
  readonly numbers: NumberHome | undefined;
  readonly onClose: () => void;
}

function InsertDialog({ kind, insert, numbers, onClose }: InsertDialogProps) {
  const { t } = useTexts();
  switch (kind) {
    case "date":
      return <DateDialog onChosen={insert} onClose={onClose} />;
    case "number":
      return numbers === undefined ? undefined : <NumberDialog home={numbers} onChosen={insert} onClose={onClose} />;
    case "exhibit":
      return <ExhibitPicker taken={[]} onChosen={({ label }) => insert(`{exhibit:${label}}`)} onClose={onClose} />;
    case "finding":
    case "explanation":
      return (
        <FactPicker
          kind={kind}
          title={t(`facts.insert.${kind}`)}
          taken={[]}
          onChosen={(id) => insert(`{${kind}:${id}}`)}
          onClose={onClose}
        />
      );
  }
}

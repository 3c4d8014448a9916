import { Button, Menu, Modal, UnstyledButton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Edit } from "../../../core/bridge/case-operations.ts";
import type { PetitionPart } from "../../../core/bridge/petition-operations.ts";
import { orderAfter } from "../../../core/petition/order.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";

interface AddPieceProps {
  readonly petition: string;
  readonly part: PetitionPart;
}

type Printed = "finding" | "explanation" | "allegation";

/** Adds a paragraph, a request, a heading, or a block that prints a finding, an explanation or the table of an allegation. */
export function AddPiece({ petition, part }: AddPieceProps) {
  const { t } = useTexts();
  const [printing, setPrinting] = useState<Printed>();
  const add = useAdding({ petition, part });
  const text = part.id === "requests" ? "request" : "text";
  return (
    <>
      <Menu position="bottom-start" shadow="none">
        <Menu.Target>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
            {t("petition.add")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => add({ kind: text, text: t(`petition.new.${text}`) })}>
            {t(`petition.add.${text}`)}
          </Menu.Item>
          {(["finding", "explanation", "allegation"] as const).map((kind) => (
            <Menu.Item key={kind} onClick={() => setPrinting(kind)}>
              {t(`petition.add.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {printing !== undefined && (
        <PrintedPicker
          kind={printing}
          onClose={() => setPrinting(undefined)}
          onChosen={(id) => add(blockOf(printing, id))}
        />
      )}
    </>
  );
}

function blockOf(kind: Printed, id: string): Readonly<Record<string, string>> {
  switch (kind) {
    case "finding":
      return { kind: "statement", finding: id };
    case "explanation":
      return { kind: "answer", explanation: id };
    case "allegation":
      return { kind: "elements", allegation: id };
  }
}

function useAdding({ petition, part }: AddPieceProps): (fields: Readonly<Record<string, string>>) => void {
  const { save } = useCase();
  const blocks = useRecords("block");
  const sections = useRecords("section");
  return (fields) => {
    const section = part.sections.at(-1)?.id ?? `section-${crypto.randomUUID()}`;
    const isNew = part.sections.length === 0;
    const own = blocks.filter((block) => block.section === section).map(({ order }) => order);
    const orders = sections.filter((one) => one.petition === petition).map(({ order }) => order);
    const edits: readonly Edit[] = [
      ...(isNew
        ? [
            {
              edit: "save" as const,
              type: "section",
              id: section,
              fields: { petition, part: part.id, order: orderAfter(orders) },
            },
          ]
        : []),
      {
        edit: "save",
        type: "block",
        id: `block-${crypto.randomUUID()}`,
        fields: { ...fields, section, order: orderAfter(own) },
      },
    ];
    void save({ key: "done.paragraph-added" }, edits);
  };
}

interface PrintedPickerProps {
  readonly kind: Printed;
  readonly onClose: () => void;
  readonly onChosen: (id: string) => void;
}

function PrintedPicker({ kind, onClose, onChosen }: PrintedPickerProps) {
  const { t } = useTexts();
  const findings = useRecords("finding");
  const explanations = useRecords("explanation");
  const allegations = useRecords("allegation");
  const rows = {
    finding: findings.map(({ id, text }) => ({ id, text })),
    explanation: explanations.map(({ id, text }) => ({ id, text })),
    allegation: allegations.map(({ id, heading }) => ({ id, text: heading })),
  }[kind];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`petition.add.${kind}`)}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      {rows.length === 0 && <p className="muted">{t("petition.add.none")}</p>}
      <ul className="printed-picker">
        {rows.map(({ id, text }) => (
          <li key={id}>
            <UnstyledButton
              className="palette-entry"
              onClick={() => {
                onChosen(id);
                onClose();
              }}
            >
              <bdi>{text.replace(/\{[^{}]*\}/g, "…")}</bdi>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

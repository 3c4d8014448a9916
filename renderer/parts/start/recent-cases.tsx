import { ActionIcon, Button, UnstyledButton } from "@mantine/core";
import { IconFolder, IconPlugConnectedX, IconX } from "@tabler/icons-react";
import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { RecentCase } from "../../../core/bridge/program-operations.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { Tag } from "../tag.tsx";
import { useOpenedText } from "./opened-text.ts";
import "./recent-cases.css";

interface RecentCasesProps {
  readonly recent: readonly RecentCase[];
  readonly busy: string | undefined;
  readonly onOpen: (path: string) => void;
  readonly onForget: (entry: RecentCase) => void;
}

/** The cases that were opened on this computer, the latest first. Arrows move, Enter opens, Delete takes an entry off the list. */
export function RecentCases({ recent, busy, onOpen, onForget }: RecentCasesProps) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const press = (event: KeyboardEvent, index: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(".recent-open") ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.key === "Home" ? rows[0] : event.key === "End" ? rows.at(-1) : rows[index + (step ?? 0)];
    const entry = recent[index];
    if (event.key === "Delete" && entry !== undefined) onForget(entry);
    if (step === undefined && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    target?.focus();
  };
  if (recent.length === 0) return <p className="recent recent-none">{t("start.none")}</p>;
  return (
    <ul className="recent" ref={list}>
      {recent.map((entry, index) => (
        <li key={entry.path} onKeyDown={(event) => press(event, index)}>
          <RecentRow entry={entry} isBusy={busy === entry.path} onOpen={() => onOpen(entry.path)} />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("start.forget", { title: entry.title })}
            title={t("start.forget", { title: entry.title })}
            onClick={() => onForget(entry)}
          >
            <IconX size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

interface RecentRowProps {
  readonly entry: RecentCase;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}

function RecentRow({ entry, isBusy, onOpen }: RecentRowProps) {
  const { t } = useTexts();
  const openedText = useOpenedText();
  const isGone = entry.state === "not-reachable";
  const Icon = isGone ? IconPlugConnectedX : IconFolder;
  return (
    <UnstyledButton className="recent-open" aria-busy={isBusy} onClick={onOpen}>
      <span className="recent-icon">
        <Icon size={20} stroke={1.75} aria-hidden />
      </span>
      <span className="recent-words">
        <span className="recent-title">
          <bdi>{entry.title}</bdi>
          {entry.isSample && <Tag kind="plain">{t("case.sample")}</Tag>}
        </span>
        <span className="mono muted recent-path">
          <bdi dir="ltr">{entry.path}</bdi>
        </span>
      </span>
      {isGone && (
        <span className="recent-state">
          <Tag kind="warns">{t("start.unreachable")}</Tag>
          <span className="small muted">{t("start.unreachable-why")}</span>
        </span>
      )}
      <span className="recent-time muted tabular">{isBusy ? t("start.opening") : openedText(entry.openedAt)}</span>
    </UnstyledButton>
  );
}

interface ForgottenProps {
  readonly entry: RecentCase;
  readonly onUndo: () => void;
}

/** Says that an entry left the list and the case did not change, with the way back. */
export function Forgotten({ entry, onUndo }: ForgottenProps) {
  const { t } = useTexts();
  return (
    <Note
      kind="info"
      head={t("start.forgotten", { title: entry.title })}
      actions={
        <Button variant="default" size="compact-md" onClick={onUndo}>
          {t("action.undo")}
        </Button>
      }
    >
      {t("start.forgotten-means")}
    </Note>
  );
}

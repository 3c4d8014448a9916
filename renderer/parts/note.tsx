import { IconAlertTriangle, IconBan, IconCircleCheck, IconClockExclamation, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import "./note.css";

/** What a note is about: news, a good end, a warning, something that blocks, something older than its source. */
export type NoteKind = "info" | "ok" | "warn" | "bad" | "stale";

const icons = {
  info: IconInfoCircle,
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconBan,
  stale: IconClockExclamation,
} as const;

interface NoteProps {
  readonly kind: NoteKind;
  /** What happened. */
  readonly head?: string;
  /** What it means and what to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** A note that answers what a person just did interrupts a screen reader. */
  readonly isAnswer?: boolean;
}

/** A sentence or three with the colour, shape and edge of their kind. */
export function Note({ kind, head, children, actions, isAnswer }: NoteProps) {
  const Icon = icons[kind];
  return (
    <div className={`note note-${kind}`} role={kind === "bad" && isAnswer === true ? "alert" : "status"}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <div className="note-words">
        {head !== undefined && <strong>{head} </strong>}
        {children}
        {actions !== undefined && <div className="note-actions">{actions}</div>}
      </div>
    </div>
  );
}

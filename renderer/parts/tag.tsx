import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconArrowsLeftRight,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconLock,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import "./tag.css";

const icons = {
  good: IconCircleCheck,
  warns: IconAlertTriangle,
  blocks: IconBan,
  broken: IconAlertOctagon,
  stale: IconClockExclamation,
  confidential: IconLock,
  contested: IconArrowsLeftRight,
  missing: IconCircleDashed,
} as const;

/** The state of a thing by icon, word and, unless it is good, a tint. `plain` is a mere name without a state. */
export type TagKind = keyof typeof icons | "plain";

/** A state in one word. */
export function Tag({ kind, children }: { readonly kind: TagKind; readonly children: ReactNode }) {
  const Icon = kind === "plain" ? undefined : icons[kind];
  return (
    <span className={`tag tag-${kind}`}>
      {Icon !== undefined && <Icon size={14} stroke={1.75} aria-hidden />}
      {children}
    </span>
  );
}

import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import "./empty-state.css";

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  /** What will rest here. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A place that holds nothing yet: what will be here and the one step that brings it. */
export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <section className="empty-state" aria-label={title}>
      <Icon size={26} stroke={1.75} aria-hidden />
      <h2>{title}</h2>
      <p>{children}</p>
      {actions !== undefined && <div className="empty-state-actions">{actions}</div>}
    </section>
  );
}

import type { ReactNode } from "react";
import "./screen.css";

interface ScreenProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The acts of the screen, the primary one last. */
  readonly actions?: ReactNode;
  /** What concerns the whole screen for a while: work under way, reports. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
  /** What stands at the inline end: the details of what is selected. */
  readonly details?: ReactNode;
  /** `flush` lets a table or editor reach the edges. */
  readonly layout?: "padded" | "flush";
}

/** The frame of every screen: heading, acts, content, and the details beside it. */
export function ScreenFrame({ title, lead, actions, notice, children, details, layout = "padded" }: ScreenProps) {
  return (
    <div className="screen">
      <header className="screen-head">
        <div className="screen-title">
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p className="muted">{lead}</p>}
        </div>
        {actions !== undefined && <div className="screen-actions">{actions}</div>}
      </header>
      {notice !== undefined && <div className="screen-notice">{notice}</div>}
      <div className={details === undefined ? "screen-body" : "screen-body screen-with-details"}>
        <div className={layout === "flush" ? "screen-content screen-flush" : "screen-content"}>{children}</div>
        {details}
      </div>
    </div>
  );
}

import { ActionIcon, Button } from "@mantine/core";
import { IconArrowLeft, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";
import "./details-frame.css";

interface DetailsFrameProps {
  /** The name of the region. */
  readonly name: string;
  readonly over?: ReactNode;
  readonly title: ReactNode;
  /** What the way back leads to, where details take the place of the list. */
  readonly back: string;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of the details of one record. Escape closes it; opened by hand it takes the focus. */
export function DetailsFrame({ name, over, title, back, takesFocus, onClose, children }: DetailsFrameProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, name]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || isOfLayer(event)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside className="inspector details" aria-label={name} data-region onKeyDown={press}>
      <Button
        className="details-back"
        variant="subtle"
        leftSection={<IconArrowLeft className="flips" size={16} stroke={1.75} aria-hidden />}
        onClick={onClose}
      >
        {back}
      </Button>
      <header className="details-head">
        <div>
          {over !== undefined && <p className="muted small">{over}</p>}
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <ActionIcon className="details-close" variant="subtle" aria-label={t("action.close")} onClick={onClose}>
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </header>
      {children}
    </aside>
  );
}

/** Whether a key belongs to a dialog, menu or list that lies over the details and closes first. */
function isOfLayer({ currentTarget, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return !currentTarget.contains(target) || target.ariaExpanded === "true";
}

interface DetailsPartProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the details under its own heading. */
export function DetailsPart({ title, aside, children }: DetailsPartProps) {
  return (
    <section className="details-part">
      <header className="details-part-head">
        <h3>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}

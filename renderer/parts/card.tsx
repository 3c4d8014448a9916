import { useId } from "react";
import type { ReactNode } from "react";
import "./card.css";

interface CardProps {
  readonly title: ReactNode;
  /** What stands beside the title: counts, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A region with a heading on paper. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

import { IconArrowsLeftRight, IconCircleCheck, IconCircleDashed, IconMinus } from "@tabler/icons-react";
import type { Allegation } from "../../../core/mapping/allegation.ts";
import { useTexts } from "../../texts/texts.ts";

/** How far an element is carried. */
export type ElementState = Allegation["elements"][number]["state"];

const icons = {
  supported: IconCircleCheck,
  contested: IconArrowsLeftRight,
  missing: IconCircleDashed,
  "not-claimed": IconMinus,
} as const;

/** The state of an element by shape and word. */
export function ElementStateMark({ state, size = 16 }: { readonly state: ElementState; readonly size?: number }) {
  const { t } = useTexts();
  const Icon = icons[state];
  return (
    <span className={`element-state element-state-${state}`}>
      <Icon size={size} stroke={1.75} aria-hidden />
      {t(`law.state.${state}`)}
    </span>
  );
}

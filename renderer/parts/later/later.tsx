import { IconTerminal } from "@tabler/icons-react";
import { useTexts } from "../../texts/texts.ts";
import { EmptyState } from "../empty-state.tsx";
import { ScreenFrame } from "../screen.tsx";

/** A stage that the window does not have yet: says so, and where its work is done until then. */
export function Later({ screen }: { readonly screen: "incident" | "facts" | "review" }) {
  const { t } = useTexts();
  return (
    <ScreenFrame title={t(`screen.${screen}`)}>
      <EmptyState icon={IconTerminal} title={t("later.title")}>
        {t(`later.${screen}`)}
      </EmptyState>
    </ScreenFrame>
  );
}

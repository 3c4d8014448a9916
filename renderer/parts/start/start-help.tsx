import { IconArrowLeft } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { addressOf } from "../../shell/place.ts";
import type { Place } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";

const Settings = lazy(async () => ({ default: (await import("../../screens/settings.tsx")).SettingsScreen }));

/** Settings and help, before any case is open. */
export function StartHelp({ place }: { readonly place: Place }) {
  const { t } = useTexts();
  return (
    <div className="start-help">
      <a className="start-help-back" href={addressOf({ screen: "start" })}>
        <IconArrowLeft size={16} stroke={1.75} className="flips" aria-hidden />
        {t("action.back")}
      </a>
      <Suspense fallback={<div aria-busy />}>
        <Settings place={place} />
      </Suspense>
    </div>
  );
}

import { lazy } from "react";
import type { ComponentType } from "react";
import type { Screen } from "./place.ts";
import type { ScreenProps } from "./screen-props.ts";

/** The screens, each fetched when it is first shown. */
export const screenViews: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  overview: lazy(async () => ({ default: (await import("../screens/overview.tsx")).Overview })),
  incident: lazy(async () => ({ default: (await import("../screens/incident.tsx")).Incident })),
  evidence: lazy(async () => ({ default: (await import("../screens/evidence.tsx")).Evidence })),
  measurements: lazy(async () => ({ default: (await import("../screens/measurements.tsx")).Measurements })),
  facts: lazy(async () => ({ default: (await import("../screens/facts.tsx")).Facts })),
  law: lazy(async () => ({ default: (await import("../screens/law.tsx")).LawScreen })),
  petition: lazy(async () => ({ default: (await import("../screens/petition.tsx")).PetitionScreen })),
  review: lazy(async () => ({ default: (await import("../screens/review.tsx")).Review })),
  log: lazy(async () => ({ default: (await import("../screens/log.tsx")).Log })),
  settings: lazy(async () => ({ default: (await import("../screens/settings.tsx")).SettingsScreen })),
};

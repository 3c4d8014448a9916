import { createContext, useContext } from "react";
import type { Settings } from "../../core/bridge/program-operations.ts";

interface SettingsDesk {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => Promise<void>;
}

const SettingsContext = createContext<SettingsDesk | undefined>(undefined);

export const SettingsProvider = SettingsContext.Provider;

/** The settings of this computer, and how they are changed. */
export function useSettings(): SettingsDesk {
  const desk = useContext(SettingsContext);
  if (desk === undefined) throw new Error("There are no settings above this part of the window.");
  return desk;
}

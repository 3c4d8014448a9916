import { Tabs } from "@mantine/core";
import { useCaseIfOpen } from "../case/case-desk.ts";
import { About } from "../parts/settings/about.tsx";
import { Guide } from "../parts/settings/guide.tsx";
import { Network } from "../parts/settings/network.tsx";
import { Preferences } from "../parts/settings/preferences.tsx";
import { ThisCase } from "../parts/settings/this-case.tsx";
import { ScreenFrame } from "../parts/screen.tsx";
import { goTo } from "../shell/place.ts";
import type { ScreenProps } from "../shell/screen-props.ts";
import { ShortcutList } from "../shell/shortcut-list.tsx";
import { useTexts } from "../texts/texts.ts";
import "./settings.css";

/** The parts of this screen, in the order of their tabs; each has an address of its own. */
const tabs = ["preferences", "case", "keyboard", "network", "about", "guide"] as const;

/** How the window behaves on this computer, and help. Works with and without an open case. */
export function SettingsScreen({ place }: ScreenProps) {
  const { t } = useTexts();
  const isInCase = useCaseIfOpen() !== undefined;
  const shown = tabs.filter((name) => name !== "case" || isInCase);
  const tab = shown.find((name) => name === place.record) ?? "preferences";
  return (
    <ScreenFrame title={t("screen.settings")}>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => goTo({ screen: "settings", ...(next === null ? {} : { record: next }) })}
      >
        <Tabs.List aria-label={t("screen.settings")}>
          {shown.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`settings.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className="settings-body">
          <Tabs.Panel value="preferences">
            <Preferences />
          </Tabs.Panel>
          {isInCase && (
            <Tabs.Panel value="case">
              <ThisCase />
            </Tabs.Panel>
          )}
          <Tabs.Panel value="keyboard">
            <div className="settings-keys">
              <ShortcutList />
            </div>
          </Tabs.Panel>
          <Tabs.Panel value="network">
            <Network />
          </Tabs.Panel>
          <Tabs.Panel value="about">
            <About />
          </Tabs.Panel>
          <Tabs.Panel value="guide">
            <Guide page={place.field} />
          </Tabs.Panel>
        </div>
      </Tabs>
    </ScreenFrame>
  );
}

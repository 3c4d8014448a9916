import { Tabs } from "@mantine/core";
import { LogHistory } from "../parts/log/log-history.tsx";
import { RemovedItems } from "../parts/log/removed-items.tsx";
import { ScreenFrame } from "../parts/screen.tsx";
import { goTo } from "../shell/place.ts";
import type { ScreenProps } from "../shell/screen-props.ts";
import { useTexts } from "../texts/texts.ts";
import "./log.css";

/** In the address this stands for the removed items; no record can have it as its id. */
const removedPlace = "~removed";

/** All that was ever done to the case, and what was removed from it. */
export function Log({ place }: ScreenProps) {
  const { t } = useTexts();
  const tab = place.record === removedPlace ? "removed" : "history";
  return (
    <ScreenFrame title={t("screen.log")} lead={t("log.lead")}>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => goTo({ screen: "log", ...(next === "removed" ? { record: removedPlace } : {}) })}
      >
        <Tabs.List aria-label={t("screen.log")}>
          <Tabs.Tab value="history">{t("log.history")}</Tabs.Tab>
          <Tabs.Tab value="removed">{t("log.removed-items")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="history">
          <LogHistory key={place.record} record={tab === "history" ? place.record : undefined} />
        </Tabs.Panel>
        <Tabs.Panel value="removed">
          <RemovedItems />
        </Tabs.Panel>
      </Tabs>
    </ScreenFrame>
  );
}

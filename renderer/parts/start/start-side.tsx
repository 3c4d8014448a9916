import { Button } from "@mantine/core";
import { IconFilePlus, IconFolderOpen, IconLanguage, IconLock, IconSettings, IconWifiOff } from "@tabler/icons-react";
import mark from "../../look/mark.svg";
import { LanguageMenu } from "../../shell/top-bar.tsx";
import { addressOf } from "../../shell/place.ts";
import { hasCommandKey } from "../../shell/shortcuts.ts";
import { languages } from "../../texts/locale-files.ts";
import { useTexts } from "../../texts/texts.ts";
import "./start-side.css";

interface StartSideProps {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly isBusy: boolean;
}

/** What the program is, the two ways to a case, and what holds whatever one does. */
export function StartSide({ onNew, onOpen, isBusy }: StartSideProps) {
  const { t } = useTexts();
  return (
    <header className="start-side" data-region>
      <p className="start-name">
        <img src={mark} width={40} height={40} alt="" />
        {t("start.name")}
      </p>
      <p className="start-lead">{t("start.lead")}</p>
      <div className="start-acts">
        <Button
          size="md"
          justify="flex-start"
          autoFocus
          leftSection={<IconFilePlus size={18} stroke={1.75} aria-hidden />}
          onClick={onNew}
        >
          {t("start.new")}
        </Button>
        <Button
          size="md"
          variant="default"
          justify="flex-start"
          classNames={{ label: "start-act-label" }}
          leftSection={<IconFolderOpen size={18} stroke={1.75} aria-hidden />}
          onClick={onOpen}
          aria-busy={isBusy}
          aria-keyshortcuts="Control+O Meta+O"
        >
          {t("start.open")}
          <kbd aria-hidden>{hasCommandKey() ? "⌘ O" : "Ctrl O"}</kbd>
        </Button>
      </div>
      <StartPromises />
    </header>
  );
}

function StartPromises() {
  const { t, language } = useTexts();
  const own = languages.find(({ tag }) => tag === language);
  return (
    <ul className="start-promises small muted">
      <li>
        <IconWifiOff size={16} stroke={1.75} aria-hidden />
        {t("start.offline")}
      </li>
      <li>
        <IconLock size={16} stroke={1.75} aria-hidden />
        {t("start.private")}
      </li>
      <li>
        <IconSettings size={16} stroke={1.75} aria-hidden />
        <a href={addressOf({ screen: "settings" })}>{t("screen.settings")}</a>
      </li>
      <li className="start-language">
        <IconLanguage size={16} stroke={1.75} aria-hidden />
        <span>{own?.name ?? language}</span>
        <LanguageMenu>{t("start.language-change")}</LanguageMenu>
      </li>
    </ul>
  );
}

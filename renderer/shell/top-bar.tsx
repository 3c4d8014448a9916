import { Button, Menu, UnstyledButton } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconCircleCheck,
  IconClock,
  IconFolderOpen,
  IconLanguage,
  IconLoader2,
  IconLock,
  IconSearch,
  IconSettings,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useCase } from "../case/case-desk.ts";
import { Tag } from "../parts/tag.tsx";
import { languages } from "../texts/locale-files.ts";
import { useMoments } from "../texts/moments.ts";
import { useTexts } from "../texts/texts.ts";
import { goTo } from "./place.ts";
import { useSettings } from "./settings.ts";
import { hasCommandKey } from "./shortcuts.ts";
import mark from "../look/mark.svg";
import "./top-bar.css";

/** Which case this is, whether it is saved, the way to everything, and the language. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useTexts();
  const { head } = useCase();
  return (
    <header className="top-bar" data-region>
      <img src={mark} width={26} height={26} alt="" />
      <CaseMenu />
      {head.record.isSample === true && <Tag kind="plain">{t("case.sample")}</Tag>}
      {head.isReadOnly && <Tag kind="plain">{t("case.read-only")}</Tag>}
      <UnstyledButton className="top-bar-search" onClick={onSearch}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span>{t("palette.open")}</span>
        <kbd>{hasCommandKey() ? "⌘ K" : "Ctrl K"}</kbd>
      </UnstyledButton>
      <Saved />
      <LanguageMenu />
    </header>
  );
}

function CaseMenu() {
  const { t, say } = useTexts();
  const { head, undo, redo, leave } = useCase();
  return (
    <Menu position="bottom-start" shadow="none">
      <Menu.Target>
        <UnstyledButton className="top-bar-case" aria-label={t("case.menu", { title: head.record.title })}>
          <bdi>{head.record.title}</bdi>
          <IconChevronDown size={16} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={head.undo === undefined}
          onClick={() => void undo()}
        >
          {head.undo === undefined
            ? t("action.undo")
            : t("case.undo", { what: say(head.undo.key, head.undo.params ?? {}) })}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowForwardUp size={16} aria-hidden />}
          disabled={head.redo === undefined}
          onClick={() => void redo()}
        >
          {head.redo === undefined
            ? t("action.redo")
            : t("case.redo", { what: say(head.redo.key, head.redo.params ?? {}) })}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={() => goTo({ screen: "settings" })}>
          {t("screen.settings")}
        </Menu.Item>
        <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={leave}>
          {t("case.leave")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Saved() {
  const { t } = useTexts();
  const { hour } = useMoments();
  const { saving, head } = useCase();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const Icon = { saved: IconCircleCheck, saving: IconLoader2, waiting: IconClock }[saving.kind];
  const at = saving.at ?? head.savedAt;
  const sentence =
    saving.kind === "saved"
      ? at === undefined
        ? t("saved.all")
        : t("saved.at", { time: hour(at, zone) })
      : t(saving.kind === "saving" ? "saved.saving" : "saved.waiting");
  return (
    <span className={`top-bar-saved top-bar-${saving.kind}`} role="status">
      {head.isReadOnly ? <IconLock size={16} aria-hidden /> : <Icon size={16} stroke={1.75} aria-hidden />}
      <span>{head.isReadOnly ? t("case.read-only") : sentence}</span>
    </span>
  );
}

/** The languages of the window, each under its own name. `children` stand on the button in place of its icon. */
export function LanguageMenu({ children }: { readonly children?: ReactNode }) {
  const { t, language } = useTexts();
  const { change } = useSettings();
  return (
    <Menu position="bottom-end" shadow="none">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={children === undefined ? t("language.change") : undefined}
          className="top-bar-language"
        >
          {children ?? <IconLanguage size={18} stroke={1.75} aria-hidden />}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map(({ tag, name, direction }) => (
          <Menu.Item
            key={tag}
            lang={tag}
            dir={direction}
            aria-current={tag === language}
            onClick={() => void change({ language: tag })}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

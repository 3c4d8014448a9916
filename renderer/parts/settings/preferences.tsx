import { SegmentedControl, Select, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useResting } from "../../case/use-resting.ts";
import { useSettings } from "../../shell/settings.ts";
import { languages } from "../../texts/locale-files.ts";
import type { TextKey } from "../../texts/locale-files.ts";
import { useTexts } from "../../texts/texts.ts";
import "./preferences.css";

/** How the window looks and speaks on this computer. Every choice holds at once and in every window. */
export function Preferences() {
  const { t } = useTexts();
  return (
    <div className="preferences">
      <LanguageRow />
      <Looks />
      <Row name="settings.author" help="settings.author-help">
        {(id) => <AuthorField labelledBy={id} />}
      </Row>
      <p className="small muted">{t("settings.kept")}</p>
    </div>
  );
}

function LanguageRow() {
  const { language } = useTexts();
  const { change } = useSettings();
  return (
    <Row name="settings.language" help="settings.language-help">
      {(id) => (
        <Select
          aria-labelledby={id}
          data={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
          value={language}
          allowDeselect={false}
          onChange={(tag) => {
            if (tag !== null) void change({ language: tag });
          }}
        />
      )}
    </Row>
  );
}

function Looks() {
  const { settings, change } = useSettings();
  return (
    <>
      <Choice
        name="settings.theme"
        options={themes}
        value={settings.theme}
        onChange={(theme) => void change({ theme })}
      />
      <Choice
        name="settings.contrast"
        options={contrasts}
        value={settings.contrast}
        onChange={(contrast) => void change({ contrast })}
      />
      <Choice
        name="settings.density"
        options={densities}
        value={settings.density}
        onChange={(density) => void change({ density })}
      />
      <Choice
        name="settings.clock"
        help="settings.clock-help"
        options={clocks}
        value={settings.clock}
        onChange={(clock) => void change({ clock })}
      />
    </>
  );
}

const themes = [
  { value: "system", label: "settings.theme.system" },
  { value: "light", label: "settings.theme.light" },
  { value: "dark", label: "settings.theme.dark" },
] as const;

const contrasts = [
  { value: "system", label: "settings.contrast.system" },
  { value: "more", label: "settings.contrast.more" },
] as const;

const densities = [
  { value: "comfortable", label: "settings.density.comfortable" },
  { value: "usual", label: "settings.density.usual" },
  { value: "compact", label: "settings.density.compact" },
] as const;

const clocks = [
  { value: "local-first", label: "settings.clock.local-first" },
  { value: "utc-first", label: "settings.clock.utc-first" },
] as const;

interface RowProps {
  readonly name: TextKey;
  readonly help?: TextKey;
  /** The control, which is named by the element with this id. */
  readonly children: (labelId: string) => ReactNode;
}

function Row({ name, help, children }: RowProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className="preference">
      <div>
        <p className="preference-name" id={id}>
          {t(name)}
        </p>
        {help !== undefined && <p className="small muted">{t(help)}</p>}
      </div>
      <div>{children(id)}</div>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: TextKey;
  readonly help?: TextKey;
  readonly options: readonly { readonly value: T; readonly label: TextKey }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ name, help, options, value, onChange }: ChoiceProps<T>) {
  const { t } = useTexts();
  return (
    <Row name={name} {...(help === undefined ? {} : { help })}>
      {(id) => (
        <SegmentedControl
          aria-labelledby={id}
          fullWidth
          withItemsBorders={false}
          data={options.map((option) => ({ value: option.value, label: t(option.label) }))}
          value={value}
          onChange={(chosen) => {
            const option = options.find((one) => one.value === chosen);
            if (option !== undefined) onChange(option.value);
          }}
        />
      )}
    </Row>
  );
}

function AuthorField({ labelledBy }: { readonly labelledBy: string }) {
  const { settings, change } = useSettings();
  const [typed, setTyped] = useState<string>();
  const { soon, now } = useResting(() => {
    if (typed === undefined || typed.trim() === settings.author) return;
    void change({ author: typed.trim() }).then(() => setTyped((later) => (later === typed ? undefined : later)));
  });
  return (
    <TextInput
      aria-labelledby={labelledBy}
      value={typed ?? settings.author}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        soon();
      }}
      onBlur={now}
    />
  );
}

import { DirectionProvider, MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Settings } from "../../core/bridge/program-operations.ts";
import type { Problem } from "../../core/base/problem.ts";
import { HostProvider } from "../bridge/host.ts";
import type { Host } from "../bridge/host.ts";
import { cssVariables, theme } from "../look/theme.ts";
import { openTexts, TextsProvider } from "../texts/texts.ts";
import type { Texts } from "../texts/texts.ts";
import { SettingsProvider } from "./settings.ts";
import { Unreachable } from "./unreachable.tsx";
import { CaseWindow } from "./case-window.tsx";
import type { Opening } from "./opening.ts";

interface ProgramProps {
  readonly host: Host;
  readonly nonce: string;
  readonly opening: () => Opening | undefined;
}

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: "always" },
  },
});

/** The whole window: settings and texts first, then the case or the start page. */
export function Program({ host, nonce, opening }: ProgramProps) {
  const { settings, problem, change } = useSettings(host);
  const texts = useLanguage(settings?.language ?? navigator.language.slice(0, 2));
  usePageMarks(texts, settings);
  if (texts === undefined) return undefined;
  return (
    <DirectionProvider key={texts.direction} initialDirection={texts.direction} detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        getStyleNonce={() => nonce}
        {...(settings === undefined || settings.theme === "system"
          ? { defaultColorScheme: "auto" as const }
          : { forceColorScheme: settings.theme })}
      >
        <TextsProvider value={texts}>
          <HostProvider value={host}>
            <QueryClientProvider client={queries}>
              {problem !== undefined && <Unreachable problem={problem} />}
              {problem === undefined && settings !== undefined && (
                <SettingsProvider value={{ settings, change }}>
                  <CaseWindow opening={opening} />
                </SettingsProvider>
              )}
            </QueryClientProvider>
          </HostProvider>
        </TextsProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

function useSettings(host: Host) {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const read = async () => {
      const reply = await host.call("program.state", {});
      if (reply.kind === "ok") setSettings(reply.value.settings);
      else setProblem(reply.problems[0]);
    };
    void read();
    return host.onEvent((event) => {
      if (event.kind === "settings-changed" || event.kind === "connected") void read();
    });
  }, [host]);
  const change = async (changed: Partial<Settings>) => {
    const reply = await host.call("program.set", { settings: changed });
    if (reply.kind === "ok") setSettings(reply.value);
  };
  return { settings, problem, change };
}

function useLanguage(tag: string): Texts | undefined {
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => {
    let isWanted = true;
    void openTexts(tag).then((opened) => {
      if (isWanted) setTexts(opened);
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return texts;
}

/** What the whole page says about itself: language, direction, density, contrast. */
function usePageMarks(texts: Texts | undefined, settings: Settings | undefined): void {
  useEffect(() => {
    const page = document.documentElement;
    if (texts !== undefined) {
      page.lang = texts.customs;
      page.dir = texts.direction;
    }
    const asksMore = matchMedia("(prefers-contrast: more)").matches;
    page.dataset["density"] = settings?.density ?? "usual";
    page.dataset["contrast"] = settings?.contrast === "more" || asksMore ? "more" : "usual";
  }, [texts, settings]);
}

import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { guidePageAt, guidePages, guidePictureAt, readGuidePage } from "./guide-pages.ts";
import { GuideText } from "./guide-text.tsx";
import type { GuidePicture } from "./guide-text.tsx";
import "./guide.css";

/** The user guide, page by page, from the same files as in the repository. It is in English. */
export function Guide({ page: asked }: { readonly page: string | undefined }) {
  const { t, language } = useTexts();
  const page = asked !== undefined && guidePages.includes(asked) ? asked : (guidePages[0] ?? "");
  const { data: titles } = useQuery({ queryKey: ["guide", "titles"], queryFn: readTitles });
  const { data: text } = useQuery({
    queryKey: ["guide", page],
    queryFn: async () => (await readGuidePage(page)) ?? "",
  });
  const [large, setLarge] = useState<GuidePicture>();
  const next = guidePages[guidePages.indexOf(page) + 1];
  return (
    <div className="guide">
      <nav aria-label={t("settings.guide")}>
        <ol lang="en" dir="ltr">
          {guidePages.map((name) => (
            <li key={name}>
              <a href={addressOfPage(name)} aria-current={name === page ? "page" : undefined}>
                {titles?.get(name) ?? name}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="guide-page">
        {language !== "en" && <p className="small muted guide-language">{t("settings.guide-language")}</p>}
        {text !== undefined && (
          <GuideText markdown={text} imageAt={guidePictureAt} linkAt={linkAt} onEnlarge={setLarge} />
        )}
        {next !== undefined && (
          <p className="guide-next" lang="en" dir="ltr">
            <a href={addressOfPage(next)}>{titles?.get(next) ?? next}</a>
          </p>
        )}
      </div>
      {large !== undefined && <LargePicture picture={large} onClose={() => setLarge(undefined)} />}
    </div>
  );
}

/** A picture as large as the window allows. */
function LargePicture({ picture, onClose }: { readonly picture: GuidePicture; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1340px, 98vw)"
      title={<span lang="en">{picture.text}</span>}
      closeButtonProps={{ "aria-label": t("action.close") }}
    >
      <img className="guide-picture-large" src={picture.source} alt="" />
    </Modal>
  );
}

function addressOfPage(page: string): string {
  return addressOf({ screen: "settings", record: "guide", field: page });
}

function linkAt(target: string): string | undefined {
  const page = guidePageAt(target);
  return page === undefined ? undefined : addressOfPage(page);
}

/** The first heading of each page. */
async function readTitles(): Promise<ReadonlyMap<string, string>> {
  const titles = await Promise.all(
    guidePages.map(async (page) => {
      const text = (await readGuidePage(page)) ?? "";
      return [page, /^# (.+)$/m.exec(text)?.[1] ?? page] as const;
    }),
  );
  return new Map(titles);
}

import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { RecordOf } from "../../../core/project/record.ts";
import { useProgramState } from "../../shell/program-state.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { Card } from "../card.tsx";
import { useFolderChoice } from "../start/choose-folder.ts";
import { FolderDialog } from "../start/folder-dialog.tsx";

/** Which languages are built, and into which folder. */
export interface BuildWish {
  readonly languages: readonly string[];
  readonly folder: string;
}

interface BuildCardProps {
  readonly petition: RecordOf<"petition">;
  readonly wish: BuildWish;
  readonly onWish: (wish: BuildWish) => void;
}

/** What a build writes: a PDF for each language chosen, and what always travels with them. */
export function BuildCard({ petition, wish, onWish }: BuildCardProps) {
  const { t } = useTexts();
  const { language: nameOf } = useNames();
  const toggle = (tag: string, isWanted: boolean) => {
    const languages = petition.languages.filter((one) => (one === tag ? isWanted : wish.languages.includes(one)));
    onWish({ ...wish, languages });
  };
  return (
    <Card title={t("review.built")}>
      <ul className="build-list">
        {petition.languages.map((tag, at) => (
          <li key={tag}>
            <Checkbox
              {...(at === 0 ? { id: "build-language" } : {})}
              label={t("review.pdf", { language: nameOf(tag) })}
              description={t(tag === petition.authoritative ? "review.authoritative" : "review.translation")}
              checked={wish.languages.includes(tag)}
              onChange={(event) => toggle(tag, event.currentTarget.checked)}
            />
          </li>
        ))}
        {(["data", "exhibits"] as const).map((part) => (
          <li key={part} className="build-always">
            <IconCheck size={18} stroke={1.75} aria-hidden />
            <span>
              {t(`review.always.${part}`)}
              <span className="small muted">{t(`review.always.${part}-means`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <FolderField folder={wish.folder} onFolder={(folder) => onWish({ ...wish, folder })} />
    </Card>
  );
}

interface FolderFieldProps {
  readonly folder: string;
  readonly onFolder: (folder: string) => void;
}

function FolderField({ folder, onFolder }: FolderFieldProps) {
  const { t } = useTexts();
  const { data: program } = useProgramState();
  const choice = useFolderChoice("output", program?.hasNativeDialogs ?? false, onFolder);
  return (
    <div className="build-folder">
      <TextInput
        id="build-folder"
        label={t("review.folder")}
        description={t("review.folder-help")}
        dir="ltr"
        spellCheck={false}
        value={folder}
        onChange={(event) => onFolder(event.currentTarget.value)}
      />
      <Button variant="default" size="compact-md" onClick={() => void choice.ask()}>
        {t("review.folder-choose")}
      </Button>
      {choice.isListOpen && (
        <FolderDialog
          purpose="output"
          onChosen={(path) => {
            choice.close();
            onFolder(path);
          }}
          onClose={choice.close}
        />
      )}
    </div>
  );
}

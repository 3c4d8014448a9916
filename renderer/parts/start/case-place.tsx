import { Button, TextInput } from "@mantine/core";
import { useTexts } from "../../texts/texts.ts";
import { casePathOf, folderNameOf } from "./case-draft.ts";
import { useFolderChoice } from "./choose-folder.ts";
import type { DraftPart } from "./draft-fields.tsx";
import { fieldOrder } from "../field-order.ts";
import { FolderDialog } from "./folder-dialog.tsx";

interface CasePlaceProps extends Omit<DraftPart, "errorAt"> {
  readonly platform: string;
  readonly hasNativeDialogs: boolean;
}

/** Where the folder of the new case will lie. It takes its name from the title until it is given one. */
export function CasePlace({ draft, set, platform, hasNativeDialogs }: CasePlaceProps) {
  const { t } = useTexts();
  const choice = useFolderChoice("new-case", hasNativeDialogs, (parent) => set({ parent }));
  return (
    <fieldset className="case-place">
      <legend>{t("start.place")}</legend>
      <p className="small muted">{t("start.place-help")}</p>
      <TextInput
        label={t("start.folder-name")}
        inputWrapperOrder={[...fieldOrder]}
        spellCheck={false}
        value={draft.folderName}
        placeholder={folderNameOf(draft)}
        onChange={(event) => set({ folderName: event.currentTarget.value.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-") })}
      />
      <div className="case-place-path">
        <span className="mono muted">
          <bdi dir="ltr">{casePathOf(draft, platform)}</bdi>
        </span>
        <Button variant="default" size="compact-md" onClick={() => void choice.ask()}>
          {t("start.place-change")}
        </Button>
      </div>
      {choice.isListOpen && (
        <FolderDialog
          purpose="new-case"
          startPath={draft.parent}
          onChosen={(parent) => {
            choice.close();
            set({ parent });
          }}
          onClose={choice.close}
        />
      )}
    </fieldset>
  );
}

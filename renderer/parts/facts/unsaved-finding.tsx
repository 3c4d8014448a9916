import { Button } from "@mantine/core";
import { useDraft } from "../../case/drafts.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { findingDraftPlace } from "./finding-form.tsx";

interface UnsavedFindingProps {
  readonly isWriting: boolean;
  readonly onContinue: () => void;
}

/** Says that a finding was begun and is not in the case, where the window was closed over it. */
export function UnsavedFinding({ isWriting, onContinue }: UnsavedFindingProps) {
  const { t } = useTexts();
  const { text } = useDraft(findingDraftPlace);
  if (text === undefined || isWriting) return undefined;
  return (
    <div className="unsaved-finding">
      <Note
        kind="info"
        head={t("facts.unsaved.head")}
        actions={
          <Button variant="default" size="compact-md" onClick={onContinue}>
            {t("facts.unsaved.continue")}
          </Button>
        }
      >
        {t("facts.unsaved.meaning")}
      </Note>
    </div>
  );
}

import { Button } from "@mantine/core";
import { givenValue } from "../../../core/facts/answer.ts";
import { explanationLink } from "../../../core/facts/interview-changes.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import type { Interview } from "./use-interview.ts";

/** What becomes, or became, of the explanation that is answered on this page. */
export function ExplanationNote({ interview }: { readonly interview: Interview }) {
  const { t } = useTexts();
  const { data, state, heard } = interview;
  const isAnswered = givenValue(heard, "explained") === "yes";
  if (!isAnswered) return undefined;
  if (data.isExplanationGone) {
    return (
      <Note
        kind="info"
        head={t("incident.explanation.gone")}
        actions={
          <Button variant="default" size="compact-md" onClick={() => void interview.recordExplanation()}>
            {t("incident.explanation.again")}
          </Button>
        }
      />
    );
  }
  const link = givenValue(state.stored, explanationLink);
  const recorded = data.explanations.find(({ id }) => id === link);
  if (recorded === undefined) return <Note kind="info">{t("incident.explanation.will")}</Note>;
  return (
    <Note
      kind={recorded.exhibits.length === 0 ? "warn" : "ok"}
      head={t("incident.explanation.recorded")}
      actions={<a href={addressOf({ screen: "facts", record: recorded.id })}>{t("incident.explanation.open")}</a>}
    >
      {recorded.exhibits.length === 0 && t("incident.explanation.no-exhibit")}
    </Note>
  );
}

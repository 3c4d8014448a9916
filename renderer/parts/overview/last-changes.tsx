import type { CaseAct } from "../../../core/bridge/case-operations.ts";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { Card } from "../card.tsx";
import { actWords, wordsOfType } from "../log/act-words.ts";
import { useOpenedText } from "../start/opened-text.ts";

/** The last five things that were done to the case, whoever did them. */
export function LastChanges() {
  const { t } = useTexts();
  const { data } = useCaseAnswer("case.acts", { offset: 0, limit: 5 });
  return (
    <Card
      title={t("overview.changes")}
      aside={
        <a className="overview-aside" href={addressOf({ screen: "log" })}>
          {t("overview.see-log")}
        </a>
      }
    >
      <ul className="overview-lines">
        {data?.acts.map((act, index) => (
          <LastChange key={index} act={act} />
        ))}
      </ul>
    </Card>
  );
}

function LastChange({ act }: { readonly act: CaseAct }) {
  const { t } = useTexts();
  const when = useOpenedText();
  const words = wordsOfType(act.type);
  const name = act.name ?? act.record;
  return (
    <li>
      <span className="overview-initial" aria-hidden>
        {[...act.by][0]?.toLocaleUpperCase()}
      </span>
      <div className="overview-change">
        <p>
          <strong>
            <bdi>{act.by}</bdi>
          </strong>
          <span className="small muted tabular">{when(act.at)}</span>
        </p>
        <p className="small muted">
          {words === undefined ? t(actWords[act.what]) : `${t(actWords[act.what])} · ${t(words.name)}`}
        </p>
        {name !== undefined && (
          <p className="small overview-change-name">
            {words === undefined || act.what === "removed" ? (
              <bdi>{name}</bdi>
            ) : (
              <a
                href={addressOf({ screen: words.screen, ...(act.record === undefined ? {} : { record: act.record }) })}
              >
                <bdi>{name}</bdi>
              </a>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

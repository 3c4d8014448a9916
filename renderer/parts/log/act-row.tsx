import type { CaseAct } from "../../../core/bridge/case-operations.ts";
import { addressOf } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { actWords, wordsOfType } from "./act-words.ts";
import { useStamp } from "./stamp.ts";

/** So many fields are shown at once; more are folded under their number. */
const shownFields = 2;

/** One act of the log. `isOfOne`: the log shows one record only, so its name is not repeated. */
export function ActRow({ act, isOfOne }: { readonly act: CaseAct; readonly isOfOne: boolean }) {
  const { t } = useTexts();
  const stamp = useStamp();
  const words = wordsOfType(act.type);
  const { first, second } = stamp(act.at);
  return (
    <tr>
      <td className="log-when tabular">
        <time dateTime={act.at}>{first}</time>
        <span className="small muted">{second}</span>
      </td>
      <td>
        <bdi>{act.by}</bdi>
      </td>
      <td>
        <div className="log-what">
          <span className="log-word">{t(actWords[act.what])}</span>
          {words !== undefined && <span className="muted">{t(words.name)}</span>}
          {!isOfOne && act.record !== undefined && (
            <a className="log-name" href={addressOf({ screen: "log", record: act.record })}>
              <bdi>{act.name ?? act.record}</bdi>
            </a>
          )}
          {words !== undefined && act.record !== undefined && act.what !== "removed" && (
            <a className="small log-see" href={addressOf({ screen: words.screen, record: act.record })}>
              {t("log.see")}
            </a>
          )}
        </div>
        <Fields fields={act.fields} />
      </td>
    </tr>
  );
}

function Fields({ fields }: Pick<CaseAct, "fields">) {
  const { t } = useTexts();
  if (fields.length === 0) return undefined;
  const list = (
    <dl className="log-fields small">
      {fields.map(({ name, value }, index) => (
        <div key={index}>
          <dt className="mono">{name}</dt>
          <dd dir="auto">{value ?? <span className="muted">{t("log.field-removed")}</span>}</dd>
        </div>
      ))}
    </dl>
  );
  if (fields.length <= shownFields) return list;
  return (
    <details>
      <summary className="small">{t("log.fields", { count: fields.length })}</summary>
      {list}
    </details>
  );
}

import { useTexts } from "../../texts/texts.ts";
import { addressOf } from "../../shell/place.ts";
import { ShortDigest } from "../digest-text.tsx";
import { Note } from "../note.tsx";
import type { ShownItem } from "./evidence-item.ts";
import { FileName } from "./file-name.tsx";
import { useCaseTime } from "./use-case-time.ts";

/** Ways in which items arrive that have words of their own; others are shown as the record names them. */
const methods = ["file-copied", "note-typed"] as const;

/** Who took or handled an item, oldest first. Nothing in it can be edited. */
export function CustodyList({ shown }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  const { both } = useCaseTime();
  const { custody, item } = shown;
  const isOne = custody.every(({ digest }) => digest === item.digest);
  return (
    <section className="inspector-part">
      <header className="inspector-part-head">
        <h3>{t("evidence.custody")}</h3>
        <span className={isOne ? "small custody-whole" : "small muted"}>
          {t(isOne ? "evidence.custody.whole" : "evidence.custody.count", { count: custody.length })}
        </span>
      </header>
      {!isOne && <Note kind="bad">{t("evidence.custody.other-digest")}</Note>}
      <ol className="custody">
        {custody.map((entry, index) => {
          const method = methods.find((known) => known === entry.method);
          return (
            <li key={index}>
              <p>{t(`evidence.custody.${entry.action}`, { by: `\u2068${entry.by}\u2069` })}</p>
              <p className="small muted">{both(entry.at)}</p>
              <p className="small muted">
                {method === undefined ? <bdi>{entry.method}</bdi> : t(`evidence.custody.method.${method}`)}{" "}
                <FileName name={entry.fileName} /> <ShortDigest digest={entry.digest} />
              </p>
              {entry.source !== undefined && (
                <p className="small muted custody-source">
                  <bdi>{entry.source}</bdi>
                </p>
              )}
              {entry.note !== undefined && <p className="small">{entry.note}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const places = { finding: "facts", explanation: "facts", measurementImport: "measurements" } as const;

/** What rests on an item, each as a link to its place. */
export function CitedBy({ shown }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  return (
    <section className="inspector-part">
      <h3>{t("evidence.cited-by")}</h3>
      {shown.citedBy.length === 0 ? (
        <p className="muted small">{t("evidence.cited-by.none")}</p>
      ) : (
        <ul className="cited-by">
          {shown.citedBy.map(({ type, id, text }) => (
            <li key={id}>
              <span className="small muted">{t(`evidence.cited-by.${type}`)}</span>{" "}
              <a href={addressOf({ screen: places[type], record: id })} dir="auto">
                {plain(text)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A sentence without its tokens and emphasis. */
function plain(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "…").replaceAll("*", "");
}

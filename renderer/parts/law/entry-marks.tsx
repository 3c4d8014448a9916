import type { Day } from "../../../core/base/instant.ts";
import { boundOn } from "../../../core/mapping/bound.ts";
import { citeEntry } from "../../../core/mapping/citation.ts";
import { findEntry } from "../../../core/mapping/law.ts";
import type { Entry } from "../../../core/mapping/law.ts";
import { ruleInForceOn } from "../../../core/mapping/rule-in-force.ts";
import { law } from "../../../law/index.ts";
import { blocks, warns } from "../../../core/base/problem.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { DetailsPart } from "../facts/details-frame.tsx";
import { Note } from "../note.tsx";
import { ToldProblem } from "../told-problem.tsx";
import { Tag } from "../tag.tsx";
import { useLaw } from "./law-desk.ts";
import { useNamedProblem } from "./named-problem.ts";
import "./entry-marks.css";

/** What a provision says, how it will be cited, whether it bound the State, and how far its entry was checked. */
export function EntryMarks({ id }: { readonly id: string }) {
  const named = useNamedProblem();
  const entry = findEntry(law, id);
  if (entry === undefined) return <ToldProblem problem={named(blocks("law.unknown-entry", { entry: id }))} />;
  return (
    <>
      <Gist entry={entry} />
      <PrintedCitation id={id} />
      <Binding entry={entry} />
      <Verification entry={entry} />
    </>
  );
}

/** What an entry says, in the words of those who compiled the law; they write English. */
function Gist({ entry }: { readonly entry: Entry }) {
  const { t } = useTexts();
  if (entry.kind === "provision") return <GistPart title={t("law.gist")} text={entry.provision.gist} />;
  return (
    <>
      <GistPart title={t("law.forbids")} text={entry.rule.forbids} />
      <GistPart title={t("law.permits")} text={entry.rule.permits} />
    </>
  );
}

function GistPart({ title, text }: { readonly title: string; readonly text: string | undefined }) {
  if (text === undefined) return undefined;
  return (
    <DetailsPart title={title}>
      <p lang="en" dir="ltr">
        {text}
      </p>
    </DetailsPart>
  );
}

function PrintedCitation({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { authoritative } = useLaw();
  const named = useNamedProblem();
  const citation = citeEntry(law, id, authoritative);
  return (
    <DetailsPart title={t("law.printed")}>
      {citation.kind === "ok" && (
        <p className="law-citation" lang={authoritative} dir="auto">
          {citation.value.full}
        </p>
      )}
      {citation.problems.map((problem) => (
        <ToldProblem key={problem.code} problem={named(problem)} />
      ))}
    </DetailsPart>
  );
}

function Binding({ entry }: { readonly entry: Entry }) {
  const { t } = useTexts();
  const { facts } = useLaw();
  return (
    <DetailsPart title={t(entry.kind === "national" ? "law.in-force" : "law.binding")}>
      {entry.kind === "provision" && entry.instrument.kind !== "treaty" ? (
        <p>{t("law.not-a-treaty")}</p>
      ) : facts.day === undefined ? (
        <Note kind="warn" head={t("law.no-day.head")}>
          {t("law.no-day.meaning")}
        </Note>
      ) : entry.kind === "provision" ? (
        <TreatyBinding entry={entry} day={facts.day} />
      ) : (
        <RuleInForce entry={entry} day={facts.day} />
      )}
    </DetailsPart>
  );
}

interface OnDay<K extends Entry["kind"]> {
  readonly entry: Extract<Entry, { readonly kind: K }>;
  readonly day: Day;
}

function TreatyBinding({ entry, day }: OnDay<"provision">) {
  const { t } = useTexts();
  const { facts, state } = useLaw();
  const named = useNamedProblem();
  const moments = useMoments();
  const bound = boundOn(law, facts.country, entry.instrument.id, day);
  const params = { provision: entry.provision.id, state: facts.country, day };
  if (bound.kind === "bound") {
    const since = bound.since.length === 10 ? moments.day(bound.since) : bound.since;
    return (
      <>
        <Tag kind="good">{t("law.bound", { state, day: moments.day(day) })}</Tag>
        <p className="small">{t("law.bound-since", { since })}</p>
        <EnglishNote text={bound.basis} />
        <EnglishNote text={bound.note} />
      </>
    );
  }
  const code = bound.kind === "not-bound" ? "law.state-not-bound" : "law.status-not-established";
  return (
    <>
      <ToldProblem problem={named((bound.kind === "not-bound" ? blocks : warns)(code, params))} />
      <EnglishNote text={bound.note} />
    </>
  );
}

function RuleInForce({ entry, day }: OnDay<"national">) {
  const { t } = useTexts();
  const named = useNamedProblem();
  const moments = useMoments();
  const found = ruleInForceOn(entry.rule, day);
  const params = { provision: entry.rule.id, day };
  return (
    <>
      {found === "in-force" ? (
        <Tag kind="good">{t("law.rule-in-force", { day: moments.day(day) })}</Tag>
      ) : (
        <ToldProblem
          problem={named(
            found === "not-established"
              ? warns("law.rule-not-established", params)
              : blocks(`law.rule-${found}`, params),
          )}
        />
      )}
      <EnglishNote text={entry.rule.version.note} />
    </>
  );
}

function Verification({ entry }: { readonly entry: Entry }) {
  const { t } = useTexts();
  const marked = entry.kind === "national" ? entry.rule : entry.provision;
  const mustCheck = entry.kind === "national" && entry.rule.mustCheck === true;
  const { confidence, textSeen, how } = marked.verification;
  return (
    <DetailsPart title={t("law.checked")}>
      <div className="law-tags">
        <Tag kind={confidence === "high" ? "good" : "warns"}>{t(`law.confidence.${confidence}`)}</Tag>
        <Tag kind={textSeen ? "good" : "warns"}>{t(textSeen ? "law.text-seen" : "law.text-not-seen")}</Tag>
        <Tag kind={marked.citeAs === "do-not-cite" ? "blocks" : "plain"}>{t(`law.cite.${marked.citeAs}`)}</Tag>
        {mustCheck && <Tag kind="warns">{t("law.must-check")}</Tag>}
      </div>
      <EnglishNote text={how} />
    </DetailsPart>
  );
}

/** What those who compiled the law noted; they write English. */
function EnglishNote({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return undefined;
  return (
    <p className="muted small" lang="en" dir="ltr">
      {text}
    </p>
  );
}

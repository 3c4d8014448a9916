import { Button, CloseButton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { ExhibitChip } from "../exhibit-chip.tsx";
import { useIntakeState } from "../intake.ts";
import type { IntakeReport, IntakeState } from "../intake.ts";
import { Note } from "../note.tsx";
import type { NoteKind } from "../note.tsx";
import { useEvidenceDesk } from "./evidence-desk.tsx";
import type { AddedItem } from "./evidence-desk.tsx";
import { FileName, plainFileName } from "./file-name.tsx";
import "../progress-line.css";
import "./intake-panel.css";

/** Files under way, and afterwards what came of each. The report stays until it is closed. */
export function IntakePanel() {
  const { intake } = useEvidenceDesk();
  const state = useIntakeState(intake);
  switch (state.kind) {
    case "idle":
      return undefined;
    case "running":
      return <Running state={state} />;
    case "ended":
      return <Report report={state.report} files={state.files} />;
  }
}

/** How often a screen reader is told how far the work is, in milliseconds. */
const spokenEvery = 5000;

function Running({ state }: { readonly state: IntakeState<AddedItem> & { readonly kind: "running" } }) {
  const { t } = useTexts();
  const { size } = useMoments();
  const { intake } = useEvidenceDesk();
  const { files, finished, pace } = state;
  const sentence = t("evidence.intake.running", { files, finished, left: files - finished });
  const minutes = pace.secondsLeft === undefined ? undefined : Math.ceil(pace.secondsLeft / 60);
  return (
    <section className="progress-line" aria-label={t("evidence.intake")}>
      <div className="intake-words">
        <span>{sentence}</span>
        <span className="small muted tabular">
          {t("evidence.intake.bytes", { done: size(pace.bytesDone), all: size(pace.bytes) })}
          {minutes !== undefined && ` · ${t("evidence.intake.time-left", { minutes })}`}
        </span>
        <Spoken sentence={sentence} />
      </div>
      <progress aria-label={sentence} max={1} value={pace.share} />
      <Button variant="default" onClick={intake.stop}>
        {t("action.stop")}
      </Button>
    </section>
  );
}

/** A sentence for screen readers that does not change at every file. */
function Spoken({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState(sentence);
  const latest = useRef(sentence);
  latest.current = sentence;
  useEffect(() => {
    const timer = setInterval(() => setSaid(latest.current), spokenEvery);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}

function Report({ report, files }: { readonly report: IntakeReport<AddedItem>; readonly files: number }) {
  const { t, problem } = useTexts();
  const { intake } = useEvidenceDesk();
  const { end, taken, refused, left } = report;
  const added = taken.filter(({ value }) => value.isNew);
  const known = taken.filter(({ value }) => !value.isNew);
  const kind: NoteKind = end === "lost" ? "bad" : refused.length > 0 || end === "stopped" ? "warn" : "ok";
  return (
    <section className="intake-report" aria-label={t("evidence.intake.report")}>
      <Note
        kind={kind}
        isAnswer
        head={t(`evidence.intake.${end}`, { files, left })}
        actions={
          left === 0 ? undefined : (
            <Button variant="default" size="compact-md" onClick={intake.resume}>
              {t("evidence.intake.resume", { left })}
            </Button>
          )
        }
      >
        {t("evidence.intake.counts", { added: added.length, known: known.length, refused: refused.length })}
        {report.problems.map(({ code, params }) => (
          <p key={code}>{problem({ code, params })}</p>
        ))}
        <FileLines title={t("evidence.intake.added", { count: added.length })} lines={added.map(takenLine)} />
        <FileLines title={t("evidence.intake.known", { count: known.length })} lines={known.map(takenLine)} />
        <FileLines title={t("evidence.intake.refused", { count: refused.length })} lines={refused} isOpen />
      </Note>
      <CloseButton aria-label={t("evidence.intake.close")} onClick={intake.dismiss} />
    </section>
  );
}

/** How many lines a list of the report shows. */
const shown = 200;

interface FileLine {
  readonly name: string;
  readonly item?: AddedItem;
  readonly problems: readonly Problem[];
}

function takenLine({ name, value, warnings }: IntakeReport<AddedItem>["taken"][number]): FileLine {
  return { name, item: value, problems: warnings.filter(({ code }) => code !== "evidence.received-again") };
}

interface FileLinesProps {
  readonly title: string;
  readonly lines: readonly FileLine[];
  readonly isOpen?: boolean;
}

/** What came of some files, each with its exhibit and what there is to say of it. */
function FileLines({ title, lines, isOpen = false }: FileLinesProps) {
  const { t, problem } = useTexts();
  if (lines.length === 0) return undefined;
  return (
    <details className="intake-list" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {lines.slice(0, shown).map(({ name, item, problems }, index) => (
          <li key={index}>
            {item !== undefined && <ExhibitChip id={item.id} label={item.label} />} <FileName name={name} />
            {problems.map(({ code, params }) => (
              <p key={code} className="small">
                {problem({ code, params: safe(params) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {lines.length > shown && <p>{t("evidence.add.more", { count: lines.length - shown })}</p>}
    </details>
  );
}

/** Parameters of a sentence in which a name cannot turn the words around it. */
function safe(params: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === "string" ? plainFileName(value) : value]),
  );
}

import { ActionIcon, Button, Tabs } from "@mantine/core";
import { IconArrowLeft, IconTrash, IconX } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { isRefusal } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { ProblemList } from "../problem-list.tsx";
import { SmallAct } from "../small-act.tsx";
import { Tag } from "../tag.tsx";
import { CitedBy, CustodyList } from "./custody-list.tsx";
import { DetailsForm } from "./details-form.tsx";
import { DigestBlock, useCheckOf } from "./digest-block.tsx";
import { useEvidenceItem } from "./evidence-item.ts";
import type { ShownItem } from "./evidence-item.ts";
import { OriginalTag } from "./original-tag.tsx";
import { Preview } from "./preview.tsx";
import { useCaseTime } from "./use-case-time.ts";
import type { EvidenceScreen } from "./use-evidence-screen.ts";
import "./inspector.css";

interface InspectorProps {
  readonly id: string;
  /** The field that a link asked for. */
  readonly field: string | undefined;
  readonly screen: EvidenceScreen;
}

/** All of one item: what it looks like, what is said of it, and who had it. */
export function Inspector(props: InspectorProps) {
  const { id, screen } = props;
  const { t } = useTexts();
  const { data: shown, error } = useEvidenceItem(id);
  const label = shown?.item.label ?? "";
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) screen.close();
    const isText = event.target instanceof HTMLElement && event.target.matches("input, textarea");
    if (event.key === "e" && !isText && !event.ctrlKey && !event.metaKey) screen.copyLabel(label);
  };
  return (
    <aside
      className="inspector evidence-inspector"
      aria-label={t("evidence.details", { label })}
      data-region
      onKeyDown={press}
    >
      <Button
        className="inspector-back"
        variant="subtle"
        leftSection={<IconArrowLeft className="flips" size={16} stroke={1.75} aria-hidden />}
        onClick={screen.close}
      >
        {t("evidence.back-to-list")}
      </Button>
      {isRefusal(error) && <ProblemList problems={error.problems} />}
      {shown !== undefined && !isRefusal(error) && (
        <>
          <InspectorHead shown={shown} onClose={screen.close} />
          <ProblemList problems={shown.problems} />
          <InspectorTabs {...props} shown={shown} />
          <SmallAct
            icon={IconTrash}
            className="inspector-remove destructive"
            onClick={() => void screen.remove([{ id: shown.id, label, cited: shown.citedBy.length }])}
          >
            {t("evidence.remove")}
          </SmallAct>
        </>
      )}
    </aside>
  );
}

function InspectorTabs(props: InspectorProps & { readonly shown: ShownItem }) {
  const { id, field, shown } = props;
  const { takesFocus, dropFocus } = props.screen;
  const { t } = useTexts();
  const [tab, setTab] = useState<string | null>(field === undefined ? "preview" : "details");
  const first = useRef<HTMLButtonElement>(null);
  const isThere = shown.id === id;
  useEffect(() => {
    if (!takesFocus || !isThere) return;
    first.current?.focus();
    dropFocus();
  }, [takesFocus, isThere, dropFocus]);
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="preview" ref={first}>
          {t("evidence.tab.preview")}
        </Tabs.Tab>
        <Tabs.Tab value="details">{t("evidence.tab.details")}</Tabs.Tab>
        <Tabs.Tab value="custody">{t("evidence.tab.custody")}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="preview">
        <PreviewPanel shown={shown} />
      </Tabs.Panel>
      <Tabs.Panel value="details">
        <DetailsForm key={shown.id} shown={shown} />
        <DigestBlock key={`${shown.id} digest`} shown={shown} />
      </Tabs.Panel>
      <Tabs.Panel value="custody">
        <CustodyList shown={shown} />
        <CitedBy shown={shown} />
      </Tabs.Panel>
    </Tabs>
  );
}

function InspectorHead({ shown, onClose }: { readonly shown: ShownItem; readonly onClose: () => void }) {
  const { t } = useTexts();
  const { item, original } = shown;
  return (
    <>
      <header className="inspector-head">
        <bdi className="exhibit-chip">{item.label}</bdi>
        <OriginalTag original={original} />
        {item.confidentiality === "confidential" && (
          <Tag kind="confidential">{t("evidence.confidentiality.confidential")}</Tag>
        )}
        <ActionIcon
          className="inspector-close"
          variant="subtle"
          size={32}
          aria-label={t("evidence.close-details")}
          onClick={onClose}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </header>
      <h2 className="inspector-title" dir="auto">
        {item.title}
      </h2>
      <BrokenOriginal key={shown.id} shown={shown} />
    </>
  );
}

/** What happened to an original that is not what was received, what that means, and what to do. */
function BrokenOriginal({ shown }: { readonly shown: ShownItem }) {
  const { t, problem } = useTexts();
  const { check, isBusy } = useCheckOf(shown.id);
  const { item, original } = shown;
  if (original === "intact" || original === "unchecked") return undefined;
  const code = original === "differs" ? "evidence.digest-mismatch" : "evidence.missing";
  return (
    <Note
      kind="bad"
      actions={
        <Button variant="default" size="compact-md" loading={isBusy} onClick={() => void check()}>
          {t("evidence.check-again")}
        </Button>
      }
    >
      {problem({ code, params: { label: item.label, title: item.title } })}
    </Note>
  );
}

function PreviewPanel({ shown }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  const { both } = useCaseTime();
  const { item } = shown;
  return (
    <>
      <Preview shown={shown} />
      <p className="small muted inspector-origin">
        {t(`evidence.kind.${item.kind}`)}
        {item.capturedAt !== undefined && <> · {t("evidence.obtained", { time: both(item.capturedAt) })}</>}
        {item.source !== undefined && (
          <>
            <br />
            <bdi>{item.source}</bdi>
          </>
        )}
      </p>
      {item.caution !== undefined && (
        <Note kind="warn" head={t("evidence.caution")}>
          <span dir="auto">{item.caution}</span>
        </Note>
      )}
      <DigestBlock key={shown.id} shown={shown} />
      <CitedBy shown={shown} />
    </>
  );
}

import { Button, Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconArrowsMaximize } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useState } from "react";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { ask, isRefusal } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../note.tsx";
import { ProblemList } from "../problem-list.tsx";
import type { ShownItem } from "./evidence-item.ts";
import { Picture } from "./picture.tsx";
import { useSettled } from "./use-settled.ts";
import "./preview.css";

const PdfPages = lazy(async () => ({ default: (await import("../pdf-pages.tsx")).PdfPages }));

/** How long an item has to be selected before it is read, in milliseconds. */
const rest = 120;

/** What an original looks like. Nothing of it is run, and nothing that it names is loaded. */
export function Preview({ shown }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  const id = useSettled(shown.id, rest);
  const [isLarge, setLarge] = useState(false);
  const { data, error, refetch } = usePreview(id, shown);
  const isOther = id !== shown.id;
  if (isRefusal(error) && !isOther) return <ProblemList problems={error.problems} />;
  if (data === undefined || isOther) return <div className="preview-waits" aria-busy />;
  const body = <PreviewBody preview={data} shown={shown} onRetry={() => void refetch()} />;
  if (data.kind === "none") return body;
  return (
    <div className="preview">
      <div className="preview-frame">{body}</div>
      <Button
        className="text-button"
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowsMaximize size={16} stroke={1.75} aria-hidden />}
        onClick={() => setLarge(true)}
      >
        {t("evidence.preview.enlarge")}
      </Button>
      <Modal
        opened={isLarge}
        onClose={() => setLarge(false)}
        size="min(1100px, 96vw)"
        title={t("evidence.preview.of", { label: shown.item.label, title: shown.item.title })}
        closeButtonProps={{ "aria-label": t("action.close") }}
      >
        {body}
      </Modal>
    </div>
  );
}

function usePreview(id: string, shown: ShownItem) {
  const host = useHost();
  const { head } = useCase();
  const client = useQueryClient();
  const isSound = shown.original === "intact" || shown.original === "unchecked";
  const query = useQuery({
    // Titles and the like do not change what an original looks like, so the key is none of those that a change of the case touches.
    queryKey: ["evidence-preview", head.caseId, id, isSound],
    queryFn: () => ask(host, "evidence.preview", { case: head.case, id }),
    gcTime: 60_000,
  });
  const isHashedNow = query.data !== undefined && shown.id === id && shown.original === "unchecked";
  useEffect(() => {
    // To be shown, the original was hashed; the list and the details learn what came of it.
    if (!isHashedNow) return;
    for (const name of ["evidence.item", "evidence.page"]) {
      void client.invalidateQueries({ queryKey: ["case", head.caseId, name] });
    }
  }, [client, head.caseId, isHashedNow]);
  return query;
}

interface PreviewBodyProps {
  readonly preview: OutputOf<"evidence.preview">;
  readonly shown: ShownItem;
  readonly onRetry: () => void;
}

function PreviewBody({ preview, shown, onRetry }: PreviewBodyProps) {
  const host = useHost();
  const { t } = useTexts();
  const { item } = shown;
  switch (preview.kind) {
    case "text":
      return (
        <>
          <pre
            className="preview-text"
            dir="auto"
            tabIndex={0}
            role="region"
            aria-label={t("evidence.preview.text", { name: item.title })}
            {...(item.language === undefined ? {} : { lang: item.language })}
          >
            {preview.text}
          </pre>
          {preview.isCut && <p className="muted small">{t("evidence.preview.cut")}</p>}
        </>
      );
    case "image":
      return <Picture bytes={preview.bytes} name={item.title} onRetry={onRetry} />;
    case "pdf":
      return (
        <Suspense fallback={<div className="preview-waits" aria-busy />}>
          <PdfPages key={preview.bytes} source={host.bytesAt(preview.bytes)} />
        </Suspense>
      );
    case "none":
      // The state of a changed original is told above the tabs, with what to do about it.
      if (preview.reason === "changed") return undefined;
      return <Note kind="info">{t(`evidence.preview.none.${preview.reason}`, { type: item.mediaType })}</Note>;
  }
}

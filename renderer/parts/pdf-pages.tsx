import { ActionIcon, TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { getDocument, GlobalWorkerOptions, PDFWorker, TextLayer } from "pdfjs-dist";
import type { PDFDocumentProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/texts.ts";
import { Note } from "./note.tsx";
import { PdfOrder } from "./pdf-order.tsx";
import { PdfData } from "./pdf-data.ts";
import "./pdf-pages.css";

GlobalWorkerOptions.workerSrc = workerUrl;

interface PdfPagesProps {
  /** Where the bytes are, with the headers that they are fetched with. */
  readonly source: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
  /** Whether the file was made by this program: then one reader is kept for all that follow. A foreign file gets one that ends with it. */
  readonly isOwn?: boolean;
}

/**
 * Pages of a PDF as pictures with their text over them, so that it can be chosen, searched and read out. Scripts, forms, attachments and
 * links in the file do nothing.
 */
export function PdfPages({ source, isOwn = false }: PdfPagesProps) {
  const { t } = useTexts();
  const { document, isBroken } = usePdf(source, isOwn);
  const [asked, setPage] = useState(1);
  const [text, setText] = useState("");
  if (isBroken) return <Note kind="bad">{t("pdf.broken")}</Note>;
  if (document === undefined) return <div className="pdf-page-waits" aria-busy />;
  const page = Math.min(asked, document.numPages);
  const find = async () => {
    const found = await pageWith(document, text, page);
    if (found !== undefined) setPage(found);
  };
  return (
    <div className="pdf-pages">
      <div className="pdf-steps">
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t("pdf.previous")}
          onClick={() => setPage(Math.max(1, page - 1))}
        >
          <IconChevronLeft className="flips" size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
        <span className="tabular" role="status">
          {t("pdf.page", { page, pages: document.numPages })}
        </span>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t("pdf.next")}
          onClick={() => setPage(Math.min(document.numPages, page + 1))}
        >
          <IconChevronRight className="flips" size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
        <TextInput
          aria-label={t("pdf.search")}
          placeholder={t("pdf.search")}
          size="xs"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") void find();
          }}
        />
      </div>
      {isOwn && <PdfOrder document={document} page={page} />}
      <PdfPage key={page} document={document} page={page} marked={text} />
    </div>
  );
}

function usePdf({ url, headers }: PdfPagesProps["source"], isOwn: boolean) {
  const [document, setDocument] = useState<PDFDocumentProxy>();
  const [isBroken, setBroken] = useState(false);
  const headersNow = useRef(headers);
  headersNow.current = headers;
  const reader = useRef<PDFWorker>(undefined);
  const closing = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (isOwn) reader.current ??= new PDFWorker();
    const loading = getDocument({
      url,
      httpHeaders: headersNow.current,
      isEvalSupported: false,
      enableXfa: false,
      disableAutoFetch: true,
      disableStream: true,
      rangeChunkSize: 2 ** 18,
      maxImageSize: 120_000_000,
      useSystemFonts: false,
      useWorkerFetch: false,
      BinaryDataFactory: PdfData,
      ...(reader.current === undefined ? {} : { worker: reader.current }),
    });
    loading.promise.then(
      (opened) => {
        setBroken(false);
        setDocument(opened);
      },
      () => setBroken(true),
    );
    return () => {
      closing.current = loading.destroy();
    };
  }, [url, isOwn]);
  // The reader still has to answer what closes its document.
  useEffect(() => () => void closing.current.finally(() => reader.current?.destroy()), []);
  return { document, isBroken };
}

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  /** Words that are marked on the page. */
  readonly marked: string;
}

function PdfPage({ document, page, marked }: PdfPageProps) {
  const { t } = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const [picture, text] = [canvas.current, layer.current];
    if (picture !== null && text !== null) void draw(document, page, { picture, text, signal: stop.signal });
    return () => stop.abort();
  }, [document, page]);
  useEffect(() => {
    for (const span of layer.current?.querySelectorAll("span") ?? []) {
      const isFound = marked.trim() !== "" && span.textContent.toLocaleLowerCase().includes(marked.toLocaleLowerCase());
      span.classList.toggle("pdf-found", isFound);
    }
  });
  return (
    <div className="pdf-page" dir="ltr" role="region" aria-label={t("pdf.page", { page, pages: document.numPages })}>
      <canvas ref={canvas} aria-hidden />
      <div ref={layer} className="textLayer" />
    </div>
  );
}

interface DrawingPlace {
  readonly picture: HTMLCanvasElement;
  readonly text: HTMLDivElement;
  readonly signal: AbortSignal;
}

async function draw(document: PDFDocumentProxy, page: number, { picture, text, signal }: DrawingPlace): Promise<void> {
  const drawn = await document.getPage(page);
  if (signal.aborted) return;
  const width = picture.parentElement?.clientWidth ?? 300;
  const [size] = [drawn.getViewport({ scale: 1 })];
  const viewport = drawn.getViewport({ scale: width / size.width });
  const ratio = Math.max(1, devicePixelRatio);
  picture.width = Math.floor(viewport.width * ratio);
  picture.height = Math.floor(viewport.height * ratio);
  const task = drawn.render({ canvas: picture, viewport: drawn.getViewport({ scale: (width / size.width) * ratio }) });
  signal.addEventListener("abort", () => task.cancel(), { once: true });
  text.style.setProperty("--total-scale-factor", String(viewport.scale));
  const words = new TextLayer({ textContentSource: drawn.streamTextContent(), container: text, viewport });
  signal.addEventListener("abort", () => words.cancel(), { once: true });
  // Turning the page cancels both; that is no trouble.
  await Promise.allSettled([task.promise, words.render()]);
}

/** The first page after the one shown that holds a text, going round once. */
async function pageWith(document: PDFDocumentProxy, text: string, from: number): Promise<number | undefined> {
  const needle = text.trim().toLocaleLowerCase();
  if (needle === "") return undefined;
  for (let step = 1; step <= document.numPages; step += 1) {
    const page = ((from - 1 + step) % document.numPages) + 1;
    const { items } = await (await document.getPage(page)).getTextContent();
    const words = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    if (words.toLocaleLowerCase().includes(needle)) return page;
  }
  return undefined;
}

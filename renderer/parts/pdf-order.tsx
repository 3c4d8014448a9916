import { Checkbox } from "@mantine/core";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";
import { useTexts } from "../texts/texts.ts";
import { readingOrder } from "./reading-order.ts";
import type { OrderLine } from "./reading-order.ts";

interface PdfOrderProps {
  readonly document: PDFDocumentProxy;
  readonly page: number;
}

/** Lists, when it is asked for, what somebody hears who has a page read out, each part with what it is. */
export function PdfOrder(props: PdfOrderProps) {
  const { t } = useTexts();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Checkbox
        size="xs"
        label={t("pdf.order")}
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
      {isShown && <OrderOfPage {...props} />}
    </>
  );
}

function OrderOfPage({ document, page }: PdfOrderProps) {
  const { t } = useTexts();
  const [lines, setLines] = useState<readonly OrderLine[]>();
  useEffect(() => {
    let isWanted = true;
    void readingOrder(document, page).then((read) => {
      if (isWanted) setLines(read);
    });
    return () => {
      isWanted = false;
    };
  }, [document, page]);
  if (lines === undefined) return <p aria-busy />;
  if (lines.length === 0) return <p className="pane-empty">{t("pdf.order.none")}</p>;
  return (
    <ol className="pdf-order" aria-label={t("pdf.order")}>
      {lines.map(({ role, text }, index) => (
        <li key={index}>
          <span className="pdf-order-role">{t(`pdf.order.${role}`)}</span> <span dir="auto">{text}</span>
        </li>
      ))}
    </ol>
  );
}

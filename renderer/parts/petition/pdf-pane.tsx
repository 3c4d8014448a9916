import { Loader } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useHost } from "../../bridge/host.ts";
import { useCase } from "../../case/case-desk.ts";
import { ask, isRefusal } from "../../case/case-queries.ts";
import { useTexts } from "../../texts/texts.ts";
import { ShortDigest } from "../digest-text.tsx";
import { Note } from "../note.tsx";
import { PdfPages } from "../pdf-pages.tsx";
import { ProblemList } from "../problem-list.tsx";

/** The pages of the petition as they will be printed, byte for byte, made again whenever the case changes. */
export function PdfPane({ petition, language }: { readonly petition: string; readonly language: string }) {
  const host = useHost();
  const { head } = useCase();
  const { t } = useTexts();
  const { data, error, isFetching } = useQuery({
    queryKey: ["preview", head.caseId, petition, language, head.revision],
    queryFn: () => ask(host, "petition.preview", { case: head.case, petition, language }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (isRefusal(error)) return <ProblemList problems={error.problems} />;
  if (data === undefined) return <p className="pane-empty">{t("petition.pdf.making")}</p>;
  return (
    <div className="pdf-pane">
      {data.isDraft && <Note kind="warn" head={t("petition.pdf.draft")} />}
      <p className="muted small pdf-pane-line">
        {t("petition.pdf.same")} <ShortDigest digest={data.digest} />
        {isFetching && <Loader size={14} aria-label={t("petition.pdf.making")} />}
      </p>
      <PdfPages isOwn source={host.bytesAt(data.bytes)} />
    </div>
  );
}

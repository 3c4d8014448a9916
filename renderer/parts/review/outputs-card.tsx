import { IconFolderOpen } from "@tabler/icons-react";
import { useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { useHost } from "../../bridge/host.ts";
import { useMoments } from "../../texts/moments.ts";
import { useNames } from "../../texts/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { Card } from "../card.tsx";
import { ShortDigest } from "../digest-text.tsx";
import { Note } from "../note.tsx";
import { ProblemList } from "../problem-list.tsx";
import { SmallAct } from "../small-act.tsx";
import { Fingerprint } from "./fingerprint.tsx";

type Built = OutputOf<"petition.build">;

interface OutputsCardProps {
  readonly built: Built;
  /** How many problems were open when it was built. */
  readonly openProblems: number;
}

/** What was written: every file with its digest, the fingerprint of the text, and the way to the folder. */
export function OutputsCard({ built, openProblems }: OutputsCardProps) {
  const { t } = useTexts();
  const host = useHost();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const show = async () => setProblems((await host.call("folder.show", { path: built.folder })).problems);
  const documents = built.outputs.filter(({ pages }) => pages !== undefined);
  return (
    <Card title={t("review.outputs")}>
      <div className="card-body outputs">
        {built.isDraft ? (
          <Note kind="warn" head={t("review.draft-built", { count: documents.length })}>
            {t("review.draft-built-means", { count: openProblems })}
          </Note>
        ) : (
          <Note kind="ok" head={t("review.pack-built", { count: documents.length, files: built.outputs.length })}>
            {t("review.pack-built-means")}
          </Note>
        )}
        <p className="outputs-folder">
          <bdi className="mono" dir="ltr">
            {built.folder}
          </bdi>
          <SmallAct icon={IconFolderOpen} onClick={() => void show()}>
            {t("review.open-folder")}
          </SmallAct>
        </p>
        <ProblemList problems={problems} isAnswer />
        <div>
          <h3>{t("review.fingerprint")}</h3>
          <p className="small muted">{t("review.fingerprint-means")}</p>
          <Fingerprint text={built.fingerprint} />
        </div>
        <Files built={built} />
      </div>
    </Card>
  );
}

function Files({ built }: { readonly built: Built }) {
  const { t } = useTexts();
  const { number, size } = useMoments();
  const { language: nameOf } = useNames();
  return (
    <div className="outputs-scroller" tabIndex={0} role="region" aria-label={t("review.files")}>
      <table className="outputs-table tabular">
        <thead>
          <tr>
            <th scope="col">{t("review.column.file")}</th>
            <th scope="col">{t("review.column.language")}</th>
            <th scope="col" className="figure">
              {t("review.column.pages")}
            </th>
            <th scope="col" className="figure">
              {t("review.column.size")}
            </th>
            <th scope="col">{t("review.column.digest")}</th>
          </tr>
        </thead>
        <tbody>
          {built.outputs.map(({ path, language, pages, bytes, digest }) => (
            <tr key={path}>
              <th scope="row">
                <bdi dir="ltr">{path.slice(built.folder.length).replace(/^[\\/]/, "")}</bdi>
              </th>
              <td>{language === undefined ? "" : nameOf(language)}</td>
              <td className="figure">{pages === undefined ? "" : number(pages)}</td>
              <td className="figure">{size(bytes)}</td>
              <td>
                <ShortDigest digest={digest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useMemo, useRef, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { goTo } from "../../shell/place.ts";
import { LanguageHeads } from "./language-heads.tsx";
import { PartView } from "./part-view.tsx";
import type { PetitionView } from "./petition-view.ts";
import { SectionList } from "./section-list.tsx";
import type { PetitionPage } from "./section-list.tsx";
import { SidePane } from "./side-pane.tsx";

interface EditorProps {
  readonly petition: RecordOf<"petition">;
  readonly view: PetitionView;
  /** The record that a link from elsewhere leads to. */
  readonly target: string | undefined;
}

/** Parts, texts and side pane of one petition. */
export function Editor({ petition, view, target }: EditorProps) {
  const [page, setPage] = useState<PetitionPage>(() => pageOf(view, target) ?? firstPage(view));
  const others = view.languages.filter((language) => language !== view.authoritative);
  const [second, setSecond] = useState<string | undefined>(others[0]);
  // Words of a language that was taken out stay in the case, where this column would write over them.
  const beside = second === undefined || others.includes(second) ? second : others[0];
  // The same array while the languages are the same, so that rows are drawn anew only when they change.
  const shown = useMemo(
    () => (beside === undefined ? [view.authoritative] : [view.authoritative, beside]),
    [view.authoritative, beside],
  );
  const [tab, setTab] = useState("problems");
  const [sought, setSought] = useState<string>();
  const lead = useRef<(problem: Problem) => void>(() => undefined);
  lead.current = (problem) => {
    const { record, field, language } = problem.where ?? {};
    const place = pageOf(view, record);
    if (record === petition.id && field !== undefined && inParticulars.has(field)) {
      setTab("details");
      setSought(`${record}.${field}`);
      return;
    }
    if (language !== undefined && others.includes(language)) setSecond(language);
    if (place !== undefined) setPage(place);
    else if (record !== undefined) goTo({ screen: "facts", record });
  };
  const [follow] = useState(() => (problem: Problem) => lead.current(problem));
  return (
    <div className="petition">
      <SectionList parts={view.parts} problems={view.problems} page={page} onChosen={setPage} />
      <div className="petition-texts">
        <LanguageHeads {...{ view, shown, others }} onChosen={setSecond} />
        <PartView {...{ petition, view, page, shown }} />
      </div>
      <SidePane {...{ petition, view, shown, tab, sought }} onTab={setTab} onChosen={follow} />
    </div>
  );
}

/** The fields of the petition itself that stand among its particulars and are no text of it. */
const inParticulars: ReadonlySet<string> = new Set(["date", "addressees", "languages"]);

/** The page on which a record is written. */
function pageOf(view: PetitionView, record: string | undefined): PetitionPage | undefined {
  if (record === undefined) return undefined;
  const part = view.parts.find(({ sections }) =>
    sections.some(({ pieces }) => pieces.some((piece) => piece.record === record || piece.block === record)),
  );
  return part?.id ?? (view.others.some((piece) => piece.record === record) ? "texts" : undefined);
}

function firstPage(view: PetitionView): PetitionPage {
  const facts = view.parts.find(({ id }) => id === "facts");
  return (facts ?? view.parts[0])?.id ?? "texts";
}

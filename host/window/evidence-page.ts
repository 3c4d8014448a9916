import type { EvidenceFilter, EvidenceRow } from "../../core/bridge/evidence-operations.ts";
import { findRecord } from "../../core/project/case-view.ts";
import type { CaseState } from "../../core/project/fold.ts";
import { evidenceIndex, rowOf, searchable } from "./evidence-index.ts";
import type { EvidenceIndex, IndexedItem } from "./evidence-index.ts";
import type { OpenCase } from "./workplace.ts";

/** Which part of the list is asked for. */
interface PageQuery {
  readonly filter: EvidenceFilter;
  readonly offset: number;
  readonly limit: number;
  /** The id of an item whose place in the list is asked for. */
  readonly find?: string | undefined;
}

/** The list of evidence of open cases. What was read, filtered and sorted of a state of a case is kept for its next page. */
export interface EvidenceLists {
  readonly indexOf: (state: CaseState) => EvidenceIndex;
  readonly page: (open: OpenCase, query: PageQuery) => EvidencePage;
}

/** One page of the list, of `matching` items among `total`. */
interface EvidencePage {
  readonly revision: number;
  readonly total: number;
  readonly matching: number;
  readonly rows: readonly EvidenceRow[];
  readonly foundAt?: number;
}

interface Kept {
  readonly index: EvidenceIndex;
  readonly lists: Map<string, readonly IndexedItem[]>;
}

/** How many filtered and sorted lists of one state are kept. */
const keptLists = 12;

/** Lists of evidence; nothing is read yet. A state that nobody holds any more is forgotten with its lists. */
export function evidenceLists(): EvidenceLists {
  const kept = new WeakMap<CaseState, Kept>();
  const keptOf = (state: CaseState): Kept => {
    const known = kept.get(state) ?? { index: evidenceIndex(state), lists: new Map<string, readonly IndexedItem[]>() };
    kept.set(state, known);
    return known;
  };
  return {
    indexOf: (state) => keptOf(state).index,
    page: (open, { filter, offset, limit, find }) => {
      const { state } = open.folder;
      const { index, lists } = keptOf(state);
      const { original, ...ofCase } = filter;
      const key = JSON.stringify(Object.entries(ofCase).sort(([left], [right]) => (left < right ? -1 : 1)));
      const list = lists.get(key) ?? arranged(index, ofCase, languageOf(state));
      lists.delete(key);
      lists.set(key, list);
      for (const old of [...lists.keys()].slice(0, Math.max(0, lists.size - keptLists))) lists.delete(old);
      const originalOf = ({ digest }: IndexedItem): EvidenceRow["original"] =>
        open.originals.known(digest)?.state ?? "unchecked";
      // What is known of the originals changes without the case, so it is looked at anew for every page.
      const matching = original === undefined ? list : list.filter((item) => originalOf(item) === original);
      const rows = matching.slice(offset, offset + limit).map((item) => rowOf(item, originalOf(item)));
      const at = find === undefined ? -1 : matching.findIndex(({ id }) => id === find);
      const counts = { revision: open.revision, total: index.items.length, matching: matching.length };
      return { ...counts, rows, ...(at < 0 ? {} : { foundAt: at }) };
    },
  };
}

function arranged(
  index: EvidenceIndex,
  filter: Omit<EvidenceFilter, "original">,
  language: string,
): readonly IndexedItem[] {
  const words = searchable(filter.text ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const texts = words.length === 0 ? [] : index.searchTexts();
  const { kinds, used, confidentiality } = filter;
  const wanted = index.items.filter((row, at) => {
    if (kinds !== undefined && kinds.length > 0 && !kinds.includes(row.kind)) return false;
    if (used !== undefined && row.cited > 0 !== (used === "cited")) return false;
    if (confidentiality !== undefined && row.confidentiality !== confidentiality) return false;
    return words.every((word) => texts[at]?.includes(word) === true);
  });
  const compare = comparison(filter.sort, language);
  const sign = filter.direction === "ascending" ? 1 : -1;
  const isLast = (item: IndexedItem) => filter.sort === "obtained" && item.obtainedAt === undefined;
  return wanted.sort(
    (a, b) => Number(isLast(a)) - Number(isLast(b)) || sign * compare(a, b) || byLabel(a, b) || (a.id < b.id ? -1 : 1),
  );
}

type Comparison = (a: IndexedItem, b: IndexedItem) => number;

function comparison(sort: EvidenceFilter["sort"], language: string): Comparison {
  switch (sort) {
    case "label":
      return byLabel;
    case "title": {
      const collator = new Intl.Collator(language, { numeric: true });
      return (a, b) => collator.compare(a.title, b.title);
    }
    case "obtained":
      return (a, b) => (a.obtainedAt ?? 0) - (b.obtainedAt ?? 0);
    case "cited":
      return (a, b) => a.cited - b.cited;
    case "bytes":
      return (a, b) => a.bytes - b.bytes;
  }
}

function byLabel(a: IndexedItem, b: IndexedItem): number {
  return a.labelNumber - b.labelNumber;
}

/** Titles are in the authoritative language of a case. */
function languageOf(state: CaseState): string {
  return findRecord(state, "case", "case")?.authoritative ?? "en";
}

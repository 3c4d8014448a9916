import type { Problem, Result } from "../../../core/base/problem.ts";
import type { Edit } from "../../../core/bridge/case-operations.ts";
import type { Saying } from "../../../core/bridge/shapes.ts";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import type { RecordId } from "../../../core/base/identifier.ts";
import { jsonFrom } from "../../../core/project/json.ts";
import type { Json } from "../../../core/project/json.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useDone } from "../../shell/done.tsx";
import { goTo } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { useFacts } from "./facts-desk.ts";

type Explanation = RecordOf<"explanation">;

/** What can be done to findings, explanations and their links. Each act is one step of undo. */
export interface FactActs {
  /** Saves some fields of a record; a field that is undefined is taken out of it. */
  readonly setFields: (record: string, label: string, fields: Readonly<Record<string, unknown>>) => void;
  /** Likewise, for a field that keeps what is refused. */
  readonly saveFields: (
    record: string,
    label: string,
    fields: Readonly<Record<string, unknown>>,
  ) => Promise<Result<unknown>>;
  /** Makes a record; problems where it was refused. */
  readonly make: (record: NewRecord) => Promise<readonly Problem[]>;
  readonly link: (explanation: Explanation, finding: string) => void;
  readonly unlink: (explanation: Explanation, finding: string) => void;
  readonly removeFinding: (id: string) => void;
  readonly removeExplanation: (id: string) => void;
}

/** A record that is to be made, and how the menu names the act. */
export interface NewRecord {
  readonly type: "finding" | "explanation" | "person" | "consent";
  readonly id: RecordId;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly saying: Saying;
}

/** The acts of the facts screen. */
export function useFactActs(): FactActs {
  const { save } = useCase();
  const { numberOf } = useFacts();
  const removals = useRemovals();
  const setAnswers = (explanation: Explanation, answeredBy: readonly string[], key: string, finding: string) => {
    const params = { finding: numberOf(finding) ?? 0, explanation: numberOf(explanation.id) ?? 0 };
    void save({ key, params }, [{ edit: "fields", id: explanation.id, set: { answeredBy } }]);
  };
  const saveFields: FactActs["saveFields"] = (record, label, fields) => {
    const saying = { key: "done.field-set", params: { field: label } };
    return save(saying, [{ edit: "fields", id: record, ...fieldsEdit(fields) }]);
  };
  return {
    saveFields,
    setFields: (...act) => void saveFields(...act),
    make: async ({ type, id, fields, saying }) => {
      const reply: Result<unknown> = await save(saying, [{ edit: "save", type, id, fields: fieldsEdit(fields).set }]);
      return reply.kind === "refused" ? reply.problems : [];
    },
    link: (explanation, finding) =>
      setAnswers(explanation, [...explanation.answeredBy, finding], "done.answer-linked", finding),
    unlink: (explanation, finding) =>
      setAnswers(
        explanation,
        explanation.answeredBy.filter((id) => id !== finding),
        "done.answer-parted",
        finding,
      ),
    ...removals,
  };
}

/** Removals take the links to what is removed with them, so that one undo brings both back. */
function useRemovals(): Pick<FactActs, "removeFinding" | "removeExplanation"> {
  const { save } = useCase();
  const { t } = useTexts();
  const { numberOf, explanations } = useFacts();
  const allegations = useRecords("allegation");
  const tell = useDone();
  const removed = (act: { readonly saying: Saying; readonly edits: readonly Edit[]; readonly sentence: string }) => {
    goTo({ screen: "facts" });
    void save(act.saying, act.edits).then((reply) => {
      if (reply.kind === "ok") tell(act.sentence);
    });
  };
  return {
    removeFinding: (id) => {
      const number = numberOf(id) ?? 0;
      const answers = explanations.filter(({ answeredBy }) => idsOf(answeredBy).includes(id));
      const edits = [
        ...answers.map((one) => answersWithout(one, id)),
        ...allegations.flatMap((one) => elementsWithout(one, "findings", id)),
      ];
      removed({
        saying: { key: "done.finding-removed", params: { number } },
        edits: [{ edit: "remove", id }, ...edits],
        sentence: t("facts.finding-removed", { number, links: edits.length }),
      });
    },
    removeExplanation: (id) => {
      const number = numberOf(id) ?? 0;
      const edits = allegations.flatMap((one) => elementsWithout(one, "explanations", id));
      removed({
        saying: { key: "done.explanation-removed", params: { number } },
        edits: [{ edit: "remove", id }, ...edits],
        sentence: t("facts.explanation-removed", { number, links: edits.length }),
      });
    },
  };
}

/** The fields of a record as an edit states them: those that are there are set, those that are undefined are taken out. */
export function fieldsEdit(fields: Readonly<Record<string, unknown>>): {
  readonly set: Readonly<Record<string, Json>>;
  readonly unset: readonly string[];
} {
  const set = Object.entries(fields).flatMap(([name, value]) => {
    const json = jsonFrom(value);
    return json === undefined ? [] : [[name, json] as const];
  });
  const unset = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [name] : []));
  return { set: Object.fromEntries(set), unset };
}

/** Ids as the plain texts that they are. */
export function idsOf(ids: readonly RecordId[]): readonly string[] {
  return ids;
}

/** The id that a text is; nothing where it is none. */
export function recordIdOf(text: string): RecordId | undefined {
  return recordIdSchema.safeParse(text).data;
}

function answersWithout(explanation: Explanation, finding: string): Edit {
  const answeredBy = idsOf(explanation.answeredBy).filter((one) => one !== finding);
  return { edit: "fields", id: explanation.id, set: { answeredBy } };
}

function elementsWithout(
  allegation: RecordOf<"allegation">,
  list: "findings" | "explanations",
  id: string,
): readonly Edit[] {
  if (!allegation.elements.some((element) => idsOf(element[list]).includes(id))) return [];
  const elements = allegation.elements.map((element) => ({
    ...element,
    [list]: idsOf(element[list]).filter((one) => one !== id),
  }));
  return [{ edit: "fields", id: allegation.id, set: { elements: jsonFrom(elements) ?? [] } }];
}

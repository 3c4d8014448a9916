import { draftAllegation } from "../../../core/mapping/allegation-draft.ts";
import type { Allegation } from "../../../core/mapping/allegation.ts";
import type { Json } from "../../../core/project/json.ts";
import { jsonFrom } from "../../../core/project/json.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { law } from "../../../law/index.ts";
import { useCase } from "../../case/case-desk.ts";
import { useDone } from "../../shell/done.tsx";
import { goTo } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { newId } from "../facts/new-id.ts";
import { useLaw } from "./law-desk.ts";

type Element = Allegation["elements"][number];
type Alleged = RecordOf<"allegation">;

/** What can be done to allegations. Each act is one step of undo. */
export interface AllegationActs {
  readonly add: (provision: string) => void;
  readonly remove: (allegation: Alleged) => void;
  readonly setElement: (allegation: Alleged, index: number, change: Partial<Element>) => void;
  readonly addElement: (allegation: Alleged, element: string) => void;
  readonly setList: (allegation: Alleged, list: "authorities" | "adverse", ids: readonly string[]) => void;
}

/** The acts of the law screen. */
export function useAllegationActs(): AllegationActs {
  const { save } = useCase();
  const { nameOf, elementOf, authoritative } = useLaw();
  const { t } = useTexts();
  const tell = useDone();
  const setElements = (allegation: Alleged, elements: readonly Element[], element: string) => {
    const params = { element: elementOf(element), provision: nameOf(allegation.provision) };
    const saying = { key: "done.element-set", params };
    void save(saying, [{ edit: "fields", id: allegation.id, set: { elements: elementsJson(elements) } }]);
  };
  return {
    add: (provision) => {
      const draft = draftAllegation(law, provision, authoritative);
      if (draft === undefined) return;
      const id = newId("allegation");
      const { elements, ...fields } = draft;
      const saying = { key: "done.allegation-made", params: { provision: nameOf(provision) } };
      const edit = {
        edit: "save" as const,
        type: "allegation",
        id,
        fields: { ...fields, elements: elementsJson(elements) },
      };
      void save(saying, [edit]);
      // At once, and not when the case has answered: by then somebody may have gone on to an element.
      goTo({ screen: "law", record: id });
    },
    remove: (allegation) => {
      const provision = nameOf(allegation.provision);
      goTo({ screen: "law" });
      void save({ key: "done.allegation-removed", params: { provision } }, [
        { edit: "remove", id: allegation.id },
      ]).then(() => tell(t("law.removed", { provision, elements: allegation.elements.length })));
    },
    setElement: (allegation, index, change) => {
      const element = allegation.elements[index];
      if (element === undefined) return;
      setElements(allegation, allegation.elements.with(index, { ...element, ...change }), element.element);
    },
    addElement: (allegation, element) => {
      const added: Element = { element, state: "missing", findings: [], explanations: [] };
      setElements(allegation, [...allegation.elements, added], element);
      goTo({ screen: "law", record: allegation.id, field: element });
    },
    setList: (allegation, list, ids) => {
      const saying = { key: "done.authorities-set", params: { provision: nameOf(allegation.provision) } };
      void save(saying, [{ edit: "fields", id: allegation.id, set: { [list]: ids } }]);
    },
  };
}

/** The elements of an allegation as the case stores them. */
export function elementsJson(elements: readonly Element[]): Json {
  return jsonFrom(elements) ?? [];
}

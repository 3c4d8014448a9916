import type { Edit } from "../../../core/bridge/case-operations.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useDone } from "../../shell/done.tsx";
import { goTo } from "../../shell/place.ts";
import { useTexts } from "../../texts/texts.ts";
import { useFacts } from "./facts-desk.ts";
import { idsOf } from "./use-fact-acts.ts";

/** What can be done to persons as a whole. */
export interface PersonActs {
  /** Takes a person out with the consents, and out of the sentences that name the record. */
  readonly removePerson: (id: string) => void;
}

/** The acts on persons. Each is one step of undo. */
export function usePersonActs(): PersonActs {
  const { save } = useCase();
  const { t } = useTexts();
  const { persons, findings, explanations } = useFacts();
  const consents = useRecords("consent");
  const tell = useDone();
  return {
    removePerson: (id) => {
      const name = persons.find((one) => one.id === id)?.name ?? id;
      const own = consents.filter(({ person }) => idsOf([person]).includes(id));
      const naming = [...findings, ...explanations].flatMap((one): readonly Edit[] => {
        const named = idsOf(one.persons ?? []);
        if (!named.includes(id)) return [];
        return [{ edit: "fields", id: one.id, set: { persons: named.filter((person) => person !== id) } }];
      });
      const removals = [id, ...own.map((consent) => consent.id)].map((gone): Edit => ({ edit: "remove", id: gone }));
      goTo({ screen: "facts" });
      void save({ key: "done.person-removed", params: { name } }, [...removals, ...naming]).then((reply) => {
        if (reply.kind === "ok") tell(t("facts.person-removed", { name, consents: own.length }));
      });
    },
  };
}

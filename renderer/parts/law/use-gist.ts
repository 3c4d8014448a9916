import { useCallback } from "react";
import type { Entry } from "../../../core/mapping/law.ts";
import { useTexts } from "../../texts/texts.ts";

/** Says in a line what an entry of the law is about; of a national rule also whether it forbids or permits that. */
export function useGist(): (entry: Entry) => string {
  const { t } = useTexts();
  return useCallback(
    (entry) => {
      if (entry.kind === "provision") return entry.provision.gist;
      const { forbids, permits } = entry.rule;
      const lead = t(forbids === undefined ? "law.permits" : "law.forbids");
      const gist = forbids ?? permits;
      return gist === undefined ? "" : t("law.gist", { lead, gist });
    },
    [t],
  );
}

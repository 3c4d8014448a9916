import { useQuery } from "@tanstack/react-query";
import { languageSchema } from "../../core/base/language.ts";
import type { Language } from "../../core/base/language.ts";
import type { Problem } from "../../core/base/problem.ts";
import { citeEntry, citeInstrument } from "../../core/mapping/citation.ts";
import { titleOfForum } from "../../core/mapping/forum-title.ts";
import type { Law } from "../../core/mapping/law.ts";
import { useMoments } from "../texts/moments.ts";
import { useNames } from "../texts/names.ts";
import { useTexts } from "../texts/texts.ts";

/**
 * Gives a problem whose parameters are named as a reader knows them: provisions, elements, States, parts, languages and days instead of their
 * codes. Until the law is loaded, and for what has no name, the codes stay.
 */
export function useNamedParams(): (problem: Problem) => Problem {
  const { customs, say } = useTexts();
  const { region, language, list } = useNames();
  const { day } = useMoments();
  const { data: law } = useQuery({
    queryKey: ["law"],
    queryFn: async () => (await import("../../law/index.ts")).law,
  });
  const tongue = languageSchema.safeParse(customs).data;
  const nameOf = (param: string, value: string): string => {
    switch (param) {
      case "language":
        return language(value);
      case "languages":
        return list(value.split(", ").map(language));
      case "state":
      case "country":
        return region(value);
      case "day":
        return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
      case "part":
        return `“${say(`petition.part.${value}`)}”`;
      case "element":
      case "provision":
      case "entry":
      case "name":
      case "forum":
        return law === undefined || tongue === undefined ? value : nameInLaw(law, param, value, tongue);
    }
    return value;
  };
  return (problem) => ({
    ...problem,
    params: Object.fromEntries(
      Object.entries(problem.params).map(([param, value]) => [
        param,
        typeof value === "string" ? nameOf(param, value) : value,
      ]),
    ),
  });
}

function nameInLaw(law: Law, param: string, id: string, language: Language): string {
  if (param === "element") {
    const label: Readonly<Record<string, string | undefined>> | undefined = law.elementLabels[id];
    const name = label?.[language] ?? label?.["en"];
    return name === undefined ? id : `“${name}”`;
  }
  const found = law.forums.has(id)
    ? titleOfForum(law, id, language)
    : law.instruments.has(id)
      ? citeInstrument(law, id, language, "short")
      : citeEntry(law, id, language);
  if (found.kind === "refused") return id;
  return typeof found.value === "string" ? found.value : found.value.short;
}

import type { Problem } from "../../../core/base/problem.ts";
import { useMoments } from "../../texts/moments.ts";
import { useLaw } from "./law-desk.ts";

/** Writes the names that a person knows into a problem, in place of ids of provisions, elements and States. */
export function useNamedProblem(): (problem: Problem) => Problem {
  const { nameOf, elementOf, state, allegations } = useLaw();
  const { day } = useMoments();
  return (problem) => {
    const nameIn = (param: string, value: string | number): string | number => {
      if (typeof value === "number") return value;
      if (param === "entry" || param === "provision") return nameOf(value);
      if (param === "element") return elementOf(value);
      if (param === "state") return state;
      if (param === "day") return day(value);
      const allegation = param === "record" ? allegations.find(({ id }) => id === value) : undefined;
      return allegation === undefined ? value : nameOf(allegation.provision);
    };
    const named = Object.entries(problem.params).map(([param, value]) => [param, nameIn(param, value)] as const);
    return { ...problem, params: Object.fromEntries(named) };
  };
}

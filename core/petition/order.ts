/** A place after all places that are taken. Places sort as text. */
export function orderAfter(taken: readonly string[]): string {
  const last = taken.toSorted().at(-1);
  if (last === undefined) return "0010";
  const [, head = "", digits = ""] = /^(.*?)(\d*)$/.exec(last) ?? [];
  const next = String(Number(digits) + 10).padStart(digits.length, "0");
  // A number that grew a digit would sort before the old one.
  return digits === "" || next.length > digits.length ? `${last}0010` : `${head}${next}`;
}

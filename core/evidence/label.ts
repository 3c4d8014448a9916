/** The label after the highest one in use, `E-01` for the first. A label that was given once is not given again. */
export function nextLabel(used: readonly string[]): string {
  const highest = used.reduce((most, label) => Math.max(most, labelNumber(label)), 0);
  return `E-${String(highest + 1).padStart(2, "0")}`;
}

/** The number of an exhibit label, by which exhibits are put in order; 0 for what is none. */
export function labelNumber(label: string): number {
  return Number(/^E-(\d{2,6})$/.exec(label)?.[1] ?? 0);
}

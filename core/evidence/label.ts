/** The label after the highest one in use, `E-01` for the first. A label that was given once is not given again. */
export function nextLabel(used: readonly string[]): string {
  const numbers = used.map((label) => Number(/^E-(\d{2,6})$/.exec(label)?.[1] ?? 0));
  return `E-${String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1).padStart(2, "0")}`;
}

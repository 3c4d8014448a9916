/** The languages that a person may tick: those of the program in its order, then others that are ticked already. */
export function offeredLanguages(known: readonly string[] | undefined, ticked: readonly string[]): readonly string[] {
  return [...new Set([...(known ?? ticked), ...ticked])];
}

/** The ticked languages in the order in which they stood; a new one comes last. */
export function tickedLanguages(before: readonly string[], ticked: readonly string[]): readonly string[] {
  const kept = before.filter((tag) => ticked.includes(tag));
  return [...kept, ...ticked.filter((tag) => !kept.includes(tag))];
}

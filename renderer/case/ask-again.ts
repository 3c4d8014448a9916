import type { QueryClient } from "@tanstack/react-query";

/**
 * Asks the host again for all that a change of some types of records can alter; no types stand for all. A first answer that is on its way
 * may be older than the change and is asked for once more when it came: the library by itself would take it for new.
 */
export async function askAgain(queries: QueryClient, types: readonly string[]): Promise<void> {
  const touched = {
    predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => isTouched(queryKey, types),
  };
  const onTheirWay = queries
    .getQueryCache()
    .findAll({ ...touched, fetchStatus: "fetching" })
    .filter(({ state }) => state.data === undefined);
  const again = onTheirWay.map(async ({ promise, queryKey }) => {
    await promise?.catch(() => undefined);
    await queries.invalidateQueries({ queryKey, exact: true });
  });
  await Promise.all([queries.invalidateQueries(touched), ...again]);
}

/** Whether a change of some types of records can alter what a query gave. Every query names its types last. */
function isTouched(queryKey: readonly unknown[], types: readonly string[]): boolean {
  const named: unknown = queryKey.at(-1);
  if (queryKey[0] !== "case" || !Array.isArray(named) || types.length === 0) return queryKey[0] === "case";
  return named.length === 0 || named.some((type) => typeof type === "string" && types.includes(type));
}

/** The name of an autonomous system, `AS20294`, from `20294` or `AS20294`. Undefined for 0 and 23456, which stand for unknown. */
export function networkName(cell: string): string | undefined {
  const digits = /^(?:AS)?(\d{1,10})$/i.exec(cell.trim())?.[1];
  // RFC 6793 section 9: AS 23456 stands in for a number that did not fit.
  return digits === undefined || ["0", "23456"].includes(digits) ? undefined : `AS${digits}`;
}

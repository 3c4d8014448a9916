/**
 * Bytes do not travel in calls. Both bridges serve the same two paths: `PUT /bytes?name=…` takes a file up and answers with its
 * handle, `GET /bytes/<handle>` gives bytes back, whole or by range (RFC 9110 section 14), and `DELETE /bytes/<handle>` forgets them.
 */
export const bytesPath = "/bytes";

/** The header that carries the token of a loopback window. */
export const tokenHeader = "x-recourse-token";

/** A range of bytes, both ends included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The range that a `Range` header asks of `size` bytes. Undefined for no header, and for forms that may be ignored (several ranges,
 * other units); `unsatisfiable` when nothing of it exists.
 */
export function readRange(header: string | undefined, size: number): ByteRange | "unsatisfiable" | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (match === null || (match[1] === "" && match[2] === "")) return undefined;
  const [, first = "", last = ""] = match;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return from > to || from >= size ? "unsatisfiable" : { from, to };
}

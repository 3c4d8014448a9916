import { timingSafeEqual } from "node:crypto";
import { tokenHeader } from "../../core/bridge/byte-route.ts";
import { callLimit } from "../../core/bridge/operation.ts";

/** What is known of a request before anything is read of its body. */
export interface Asked {
  readonly method: string;
  readonly pathname: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * The HTTP status with which a request is refused, or undefined where it may pass. Any program of this machine can reach the port and any
 * web page can send requests to it, so: only names of this host (421, RFC 9110), only our own page as origin (403), only with the
 * token (401), only the forms that the window uses (405, 411, 413, 415).
 */
export function refusalOf(asked: Asked, { port, token }: { readonly port: number; readonly token: string }) {
  const { headers } = asked;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(one(headers["host"]))) return 421;
  const origin = one(headers["origin"]);
  if (origin !== "" && !hosts.some((host) => origin === `http://${host}`)) return 403;
  const site = one(headers["sec-fetch-site"]);
  if (site !== "" && site !== "same-origin" && site !== "none" && !isOpening(asked)) return 403;
  if (!isCall(asked.pathname)) return asked.method === "GET" || asked.method === "HEAD" ? undefined : 405;
  if (!isSame(one(headers[tokenHeader]), token)) return 401;
  return asked.pathname.startsWith("/call/") ? refusalOfCall(asked) : undefined;
}

/**
 * Whether a browser opens the start page as a page of its own. It may do so from anywhere, such as from a file that goes on to the link: the
 * page holds nothing, and no frame can hold it.
 */
function isOpening({ method, pathname, headers }: Asked): boolean {
  const [mode, destination] = [one(headers["sec-fetch-mode"]), one(headers["sec-fetch-dest"])];
  return method === "GET" && pathname === "/" && mode === "navigate" && destination === "document";
}

function refusalOfCall({ method, headers }: Asked): number | undefined {
  if (method !== "POST") return 405;
  if (!/^application\/json(;|$)/.test(one(headers["content-type"]))) return 415;
  const length = one(headers["content-length"]);
  if (!/^\d+$/.test(length)) return 411;
  return Number(length) > callLimit ? 413 : undefined;
}

/** Paths behind which the case is; all others are files of the window, which hold nothing of it. */
function isCall(pathname: string): boolean {
  return /^\/(call|events|bytes)(\/|$)/.test(pathname);
}

/** Compares in a time that does not depend on where two texts differ. */
function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function one(header: string | readonly string[] | undefined): string {
  return typeof header === "string" ? header : "";
}

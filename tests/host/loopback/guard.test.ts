import { describe, expect, it } from "vitest";
import { tokenHeader } from "../../../core/bridge/byte-route.ts";
import { callLimit } from "../../../core/bridge/operation.ts";
import { refusalOf } from "../../../host/loopback/guard.ts";

const token = "a".repeat(64);
const own = { port: 4100, token };
const call = {
  method: "POST",
  pathname: "/call/program.state",
  headers: {
    host: "127.0.0.1:4100",
    origin: "http://127.0.0.1:4100",
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
    "content-length": "2",
    [tokenHeader]: token,
  },
};
const withHeader = (name: string, value: string | undefined) => ({
  ...call,
  headers: { ...call.headers, [name]: value },
});

describe("a request to the loopback host", () => {
  it("passes when it is a call of our own page with the token", () => {
    expect(refusalOf(call, own)).toBeUndefined();
  });

  it("is refused under any other name of the host, so that a foreign name that points here reads nothing", () => {
    for (const host of ["evil.example:4100", "127.0.0.1:4101", "127.0.0.1", undefined, "127.0.0.1:4100.evil.example"]) {
      expect(refusalOf(withHeader("host", host), own), host).toBe(421);
    }
  });

  it("is refused from another origin or another site", () => {
    for (const origin of [
      "https://evil.example",
      "http://127.0.0.1:80",
      "null",
      "http://127.0.0.1:4100.evil.example",
    ]) {
      expect(refusalOf(withHeader("origin", origin), own), origin).toBe(403);
    }
    for (const site of ["cross-site", "same-site"])
      expect(refusalOf(withHeader("sec-fetch-site", site), own), site).toBe(403);
  });

  it("passes from anywhere when it opens the start page as a page of its own, which holds nothing of a case", () => {
    const opened = {
      method: "GET",
      pathname: "/",
      headers: {
        host: "127.0.0.1:4100",
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "document",
      },
    };
    expect(refusalOf(opened, own)).toBeUndefined();
    const changed = (name: string, value: string) => ({ ...opened, headers: { ...opened.headers, [name]: value } });
    for (const other of [
      { ...opened, pathname: "/assets/window.js" },
      { ...opened, pathname: "/events" },
      { ...opened, method: "POST" },
      changed("sec-fetch-dest", "iframe"),
      changed("sec-fetch-dest", "empty"),
      changed("sec-fetch-mode", "no-cors"),
      changed("origin", "https://evil.example"),
    ]) {
      expect(refusalOf(other, own), JSON.stringify(other)).toBe(403);
    }
  });

  it("is refused without the token, with a wrong one and with a longer one", () => {
    for (const wrong of [undefined, "", "b".repeat(64), `${token}a`]) {
      expect(refusalOf(withHeader(tokenHeader, wrong), own)).toBe(401);
    }
  });

  it("is refused on every path behind which the case is", () => {
    for (const pathname of ["/events", "/bytes", `/bytes/${"0".repeat(32)}`, "/call/case.open"]) {
      expect(refusalOf({ ...withHeader(tokenHeader, undefined), pathname }, own), pathname).toBe(401);
    }
  });

  it("is refused when it is no JSON, has no length or is too long", () => {
    expect(refusalOf(withHeader("content-type", "text/plain"), own)).toBe(415);
    expect(refusalOf(withHeader("content-type", "application/jsonx"), own)).toBe(415);
    expect(refusalOf(withHeader("content-length", undefined), own)).toBe(411);
    expect(refusalOf(withHeader("content-length", String(callLimit + 1)), own)).toBe(413);
    expect(refusalOf({ ...call, method: "GET" }, own)).toBe(405);
  });

  it("may read the files of the window, which hold nothing of a case, but write nothing", () => {
    const page = { method: "GET", pathname: "/", headers: { host: "127.0.0.1:4100" } };
    expect(refusalOf(page, own)).toBeUndefined();
    expect(refusalOf({ ...page, method: "POST" }, own)).toBe(405);
  });
});

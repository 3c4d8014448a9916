import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instantFromEpoch } from "../../../core/base/instant.ts";
import { tokenHeader } from "../../../core/bridge/byte-route.ts";
import { serveLoopback } from "../../../host/loopback/server.ts";
import type { Loopback } from "../../../host/loopback/server.ts";
import { openWindowHost } from "../../../host/window/window-host.ts";
import type { WindowHost } from "../../../host/window/window-host.ts";

let home: string;
let host: WindowHost;
let served: Loopback;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "recourse-loopback-"));
  host = await openWindowHost({ home, clock: () => instantFromEpoch(Date.now()), language: "en", shell: {} });
  served = await serveLoopback(host);
});

afterAll(async () => {
  await served.close();
  await host.close();
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function token(): string {
  return new URLSearchParams(new URL(served.link).hash.slice(1)).get("token") ?? "";
}

function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port: served.port, path, method: options.method ?? "GET", headers: options.headers ?? {} },
      (response) => {
        let body = "";
        response.on("data", (bytes) => (body += String(bytes)));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    asked.on("error", reject);
    asked.end(options.body);
  });
}

function call(name: string, input: unknown) {
  const body = JSON.stringify(input);
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    [tokenHeader]: token(),
  };
  return ask(`/call/${encodeURIComponent(name)}`, { method: "POST", headers, body });
}

describe("the loopback host", () => {
  it("is reached on 127.0.0.1 and on no other address of this machine", async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outside = others
      .filter(({ internal, family }) => !internal && family === "IPv4")
      .map(({ address }) => address);
    for (const address of [...outside, "127.0.0.2", "::1"]) expect(await isOpen(address), address).toBe(false);
    expect(await isOpen("127.0.0.1")).toBe(true);
  });

  it("keeps its token out of everything that it serves, and in the fragment of its link only", async () => {
    const page = await ask("/");
    expect(page.status).toBe(200);
    expect(page.body).not.toContain(token());
    expect(new URL(served.link).search).toBe("");
    expect(token()).toMatch(/^[0-9a-f]{64}$/);
  });

  it("sends a page that may load nothing from elsewhere and nothing inline, and that nobody keeps", async () => {
    const [first, second] = [await ask("/"), await ask("/")];
    const policy = String(first.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http:|https:/);
    expect(policy).not.toBe(String(second.headers["content-security-policy"]));
    expect(first.headers["cache-control"]).toBe("no-store");
    expect(first.headers["x-content-type-options"]).toBe("nosniff");
    expect(first.headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(first.headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(first.headers["referrer-policy"]).toBe("no-referrer");
  });

  it("gives no file outside the folder of the window", async () => {
    for (const path of [
      "/../recourse.js",
      "/%2e%2e/recourse.js",
      "/..%2frecourse.js",
      "/assets/%2e%2e/%2e%2e/recourse.js",
      "/%",
    ]) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });

  it("answers calls of the contract and refuses names that every object has", async () => {
    const state = JSON.parse((await call("program.state", {})).body);
    expect(state.kind).toBe("ok");
    for (const name of ["__proto__", "constructor", "toString", "no.such"]) {
      const reply = JSON.parse((await call(name, {})).body);
      expect(reply.problems[0].code, name).toBe("bridge.unknown-operation");
    }
  });

  it("refuses input that does not fit, by the name of the field", async () => {
    const reply = JSON.parse((await call("case.open", { path: 7 })).body);
    expect(reply.problems).toEqual([
      {
        code: "bridge.input-invalid",
        severity: "blocks",
        params: { operation: "case.open", field: "path" },
        where: { field: "path" },
      },
    ]);
    const odd = JSON.parse((await call("case.head", { case: "x", __proto__: null })).body);
    expect(odd.kind).toBe("refused");
  });

  it("takes bytes up and gives them back whole and by range", async () => {
    const headers = { [tokenHeader]: token() };
    const up = JSON.parse((await ask("/bytes?name=a.txt", { method: "PUT", headers, body: "0123456789" })).body);
    const path = `/bytes/${up.value}`;
    expect((await ask(path, { headers })).body).toBe("0123456789");
    const part = await ask(path, { headers: { ...headers, range: "bytes=2-4" } });
    expect([part.status, part.body, part.headers["content-range"]]).toEqual([206, "234", "bytes 2-4/10"]);
    expect((await ask(path, { headers: { ...headers, range: "bytes=-3" } })).body).toBe("789");
    expect((await ask(path, { headers: { ...headers, range: "bytes=10-" } })).status).toBe(416);
    expect((await ask(path)).status).toBe(401);
    expect((await ask(`/bytes/${"0".repeat(32)}`, { headers })).status).toBe(404);
    expect(part.headers["content-security-policy"]).toContain("sandbox");
  });

  it("tells events line by line to whoever has the token", async () => {
    const heard = new Promise<string>((resolve) => {
      const asked = request({
        host: "127.0.0.1",
        port: served.port,
        path: "/events",
        headers: { [tokenHeader]: token() },
      });
      asked.on("response", (response) => {
        response.on("data", (bytes) => {
          const line = String(bytes).trim();
          if (line === "") void call("program.set", { settings: { density: "compact" } });
          else {
            resolve(line);
            asked.destroy();
          }
        });
      });
      asked.on("error", () => undefined);
      asked.end();
    });
    expect(JSON.parse(await heard)).toEqual({ kind: "settings-changed" });
  });
});

function isOpen(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: served.port, timeout: 1000 });
    const tell = (isReached: boolean) => {
      socket.destroy();
      resolve(isReached);
    };
    socket.on("connect", () => tell(true));
    socket.on("error", () => tell(false));
    socket.on("timeout", () => tell(false));
  });
}

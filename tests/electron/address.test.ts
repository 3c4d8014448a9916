import { describe, expect, it, vi } from "vitest";
import { fetchOf, startProgram } from "./program.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

startProgram();

describe("an address of the window", () => {
  it("gives the page under a policy without anything inline, with a number that changes each time", async () => {
    const [first, second] = await Promise.all([fetchOf("recourse://app/"), fetchOf("recourse://app/index.html")]);
    expect(first.status).toBe(200);
    const policy = first.headers.get("content-security-policy") ?? "";
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect(await first.text()).toContain(nonce);
    expect(second.headers.get("content-security-policy")).not.toBe(policy);
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(first.headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    "recourse://app/../../package.json",
    "recourse://app/..%2f..%2fpackage.json",
    "recourse://app/%2e%2e/%2e%2e/package.json",
    "recourse://app/..%5c..%5cpackage.json",
    "recourse://app//etc/passwd",
    "recourse://app/%00index.html",
    "recourse://app/nothing.html",
    "recourse://app/bytesx",
    "recourse://app.example/index.html",
    "recourse://other/index.html",
  ])("gives nothing outside the folder of the window: %s", async (address) => {
    const answer = await fetchOf(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("");
  });

  it("takes a file up, byte for byte", async () => {
    const body = new Uint8Array([0, 255, 13, 10, 26]);
    const sent = await fetchOf("recourse://app/bytes?name=a%20log.bin", { method: "PUT", body });
    const { kind, value }: { kind: string; value: string } = JSON.parse(await sent.text());
    expect(kind).toBe("ok");
    const whole = await fetchOf(`recourse://app/bytes/${value}`);
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(body);
    const part = await fetchOf(`recourse://app/bytes/${value}`, { headers: { range: "bytes=1-2" } });
    expect(part.status).toBe(206);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(body.slice(1, 3));
    expect((await fetchOf(`recourse://app/bytes/${"0".repeat(32)}`)).status).toBe(404);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { tokenHeader } from "../../../core/bridge/byte-route.ts";
import { serve, stop } from "../../ui/window.ts";

let folder = "";
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recourse-arrivals-"));
});

afterEach(async () => {
  for (const child of running) await stop(child, "SIGKILL");
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

const home = () => join(folder, "home");
const left = () => readdirSync(join(home(), "arrivals")).sort();

/** A host of its own process to which a window has sent a file that nobody has taken in yet. */
async function hostWithFile(): Promise<ChildProcess> {
  const { child, link } = await serve({ home: home(), folder });
  running.push(child);
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get("token") ?? "";
  const sent = await fetch(new URL("/bytes?name=a.txt", link), {
    method: "PUT",
    headers: { [tokenHeader]: token },
    body: "words of a witness",
  });
  expect(sent.status).toBe(200);
  return child;
}

it("a file that waited to be taken in goes with the next start after its host was killed, and no other goes", async () => {
  const killed = await hostWithFile();
  const [first = ""] = left();
  await hostWithFile();
  const live = left().filter((name) => name !== first);
  expect(live).toHaveLength(1);
  // Nobody can say whose these are.
  const others = ["notes", "window-Ab12Cd", first.replace(/^window-[0-9a-f]+-/, "window-00000000-")];
  for (const name of others) mkdirSync(join(home(), "arrivals", name));
  await stop(killed, "SIGKILL");
  expect(left()).toContain(first);
  await hostWithFile();
  expect(left()).not.toContain(first);
  expect(left()).toEqual(expect.arrayContaining([...live, ...others]));
});

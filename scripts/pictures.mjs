// `npm run pictures`: takes a picture of every screen of the sample in English, Russian, Arabic and dark into docs/images.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { root } from "./run-tool.mjs";

const screens = [
  "overview",
  "incident",
  "evidence",
  "measurements",
  "facts",
  "law",
  "petition",
  "review",
  "log",
  "settings",
];
const looks = [
  { suffix: "", language: "en", theme: "light" },
  { suffix: "-ru", language: "ru", theme: "light" },
  { suffix: "-ar", language: "ar", theme: "light" },
  { suffix: "-dark", language: "en", theme: "dark" },
];

const folder = mkdtempSync(join(tmpdir(), "recourse-pictures-"));
const images = process.argv[2] ?? join(root, "docs/images");
mkdirSync(images, { recursive: true });
const host = spawn(
  process.execPath,
  [join(root, "dist/recourse.js"), "serve", "--home", join(folder, "home"), "--json"],
  {
    env: { ...process.env, HOME: folder },
    stdio: ["ignore", "pipe", "inherit"],
  },
);
const link = await new Promise((resolve) =>
  host.stdout.once("data", (bytes) => resolve(JSON.parse(String(bytes)).link)),
);
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-first-run"] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(link);
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get("token") ?? "";
  const call = (/** @type {string} */ name, /** @type {unknown} */ input) =>
    fetch(new URL(`/call/${name}`, link), {
      method: "POST",
      headers: { "content-type": "application/json", "x-recourse-token": token },
      body: JSON.stringify(input),
    }).then(async (response) => /** @type {{ readonly value: { readonly path: string } }} */ (await response.json()));
  await call("program.set", { settings: { author: "Human Rights Group (sample)" } });
  const opened = await call("case.sample", { sample: "belarus-2020" });
  for (const { suffix, language, theme } of looks) {
    await call("program.set", { settings: { language, theme } });
    await page.goto("about:blank");
    await page.goto(link);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(images, `window-start${suffix}.png`) });
    await page.goto("about:blank");
    await page.goto(`${link}&case=${encodeURIComponent(opened.value.path)}`);
    for (const screen of screens) {
      await page.goto(new URL(`/#/${screen}`, link).href);
      await page.waitForTimeout(screen === "petition" || screen === "law" ? 2500 : 1500);
      await page.screenshot({ path: join(images, `window-${screen}${suffix}.png`) });
    }
    await page.evaluate("sessionStorage.removeItem('recourse.case')");
  }
} finally {
  await browser.close();
  host.kill("SIGTERM");
  host.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

import { it } from "vitest";
import { openWindow } from "./window.ts";
it("look", async () => {
  const lang = process.env["L"] ?? "en";
  const scheme = process.env["S"] === "dark" ? "dark" : "light";
  const [w, h] = (process.env["V"] ?? "1280x800").split("x").map(Number);
  const win = await openWindow({
    sample: true,
    language: lang,
    scheme,
    viewport: { width: w ?? 1280, height: h ?? 800 },
  });
  const place = process.env["P"] ?? "measurements";
  await win.page.waitForSelector(".rail, nav");
  await win.page.evaluate((p) => {
    location.hash = `#/${p}`;
  }, place);
  await win.page.waitForTimeout(1500);
  await win.page.screenshot({ path: `/tmp/meas/${place.replace(/\W/g, "-")}-${lang}-${scheme}-${w}.png` });
  await win.close();
}, 60000);

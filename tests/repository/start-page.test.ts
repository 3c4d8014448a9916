import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const page = readFileSync(resolve(import.meta.dirname, "../../renderer/start-page/index.html"), "utf8");

describe("the start page", () => {
  it("loads nothing: its policy allows its own style and nothing else", () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const digest = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${digest}'`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|https?:/);
  });
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 240000,
    hookTimeout: 240000,
    maxWorkers: 2,
    deps: { interopDefault: false },
  },
});

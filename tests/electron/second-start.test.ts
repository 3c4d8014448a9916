import { expect, it, vi } from "vitest";
import { app, windows } from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

it("a second start of the program ends at once and leaves the case to the first", async () => {
  app.requestSingleInstanceLock.mockReturnValue(false);
  await import("../../electron/main.ts");
  expect(app.quit).toHaveBeenCalledOnce();
  expect(app.whenReady).not.toHaveBeenCalled();
  expect(windows).toEqual([]);
});

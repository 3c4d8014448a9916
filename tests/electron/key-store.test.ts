import { beforeEach, describe, expect, it, vi } from "vitest";
import { openSecret, sealSecret } from "../../electron/key-store.ts";
import { safeStorage } from "./fake-electron.ts";

vi.mock("electron", () => import("./fake-electron.ts"));

describe("the key store of the system", () => {
  beforeEach(() => {
    vi.resetAllMocks();
    onSystem("linux");
  });

  it("seals a secret and opens it again", async () => {
    const sealed = await sealSecret("the passphrase");
    expect(sealed.kind).toBe("sealed");
    if (sealed.kind === "sealed") {
      expect(await openSecret(sealed.bytes)).toEqual({
        kind: "opened",
        secret: "the passphrase",
        isToSealAgain: false,
      });
    }
  });

  it.each(["basic_text", "unknown"] as const)(
    "is not trusted on Linux when it is %s, which anybody can open",
    async (backend) => {
      safeStorage.getSelectedStorageBackend.mockReturnValue(backend);
      const weak = { kind: "passphrase-needed", why: "weak-key-store" };
      expect(await sealSecret("the passphrase")).toEqual(weak);
      expect(await openSecret(Buffer.from("sealed"))).toEqual(weak);
      expect(safeStorage.encryptStringAsync).not.toHaveBeenCalled();
    },
  );

  it.each(["darwin", "win32"] as const)(
    "is the one of the system on %s, where the question of Linux does not arise",
    async (platform) => {
      onSystem(platform);
      safeStorage.getSelectedStorageBackend.mockReturnValue("basic_text");
      expect((await sealSecret("the passphrase")).kind).toBe("sealed");
    },
  );

  it("asks for a passphrase where there is none", async () => {
    safeStorage.isAsyncEncryptionAvailable.mockResolvedValue(false);
    expect(await sealSecret("the passphrase")).toEqual({ kind: "passphrase-needed", why: "no-key-store" });
  });

  it("asks for a passphrase when what was sealed cannot be opened any more", async () => {
    safeStorage.decryptStringAsync.mockRejectedValue(new Error("wrong key"));
    expect(await openSecret(Buffer.from("x"))).toEqual({ kind: "passphrase-needed", why: "not-readable" });
  });
});

function onSystem(platform: NodeJS.Platform): void {
  vi.spyOn(process, "platform", "get").mockReturnValue(platform);
}

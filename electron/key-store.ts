import { safeStorage } from "electron";

/** Why the system cannot keep a secret, so that a passphrase has to be asked for. */
export interface PassphraseNeeded {
  readonly kind: "passphrase-needed";
  readonly why: "no-key-store" | "weak-key-store" | "not-readable";
}

/** Seals a secret with the key store of the system. Refuses where there is none, or one that anybody can open. */
export async function sealSecret(
  secret: string,
): Promise<{ readonly kind: "sealed"; readonly bytes: Uint8Array } | PassphraseNeeded> {
  const why = await weakness();
  if (why !== undefined) return { kind: "passphrase-needed", why };
  return { kind: "sealed", bytes: await safeStorage.encryptStringAsync(secret) };
}

/** Opens what `sealSecret` sealed. `isToSealAgain` says that the system has a newer key by now. */
export async function openSecret(
  bytes: Uint8Array,
): Promise<{ readonly kind: "opened"; readonly secret: string; readonly isToSealAgain: boolean } | PassphraseNeeded> {
  const why = await weakness();
  if (why !== undefined) return { kind: "passphrase-needed", why };
  try {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(bytes));
    return { kind: "opened", secret: result, isToSealAgain: shouldReEncrypt };
  } catch {
    // Sealed on another machine, or the person's keys were reset.
    return { kind: "passphrase-needed", why: "not-readable" };
  }
}

async function weakness(): Promise<"no-key-store" | "weak-key-store" | undefined> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return "no-key-store";
  if (process.platform !== "linux") return undefined;
  // Without a wallet, Chromium on Linux encrypts with a password that stands in its source.
  const backend = safeStorage.getSelectedStorageBackend();
  return backend === "basic_text" || backend === "unknown" ? "weak-key-store" : undefined;
}

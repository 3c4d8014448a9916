import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { blocks, made, refused } from "../../core/base/problem.ts";
import type { Result } from "../../core/base/problem.ts";
import { deviceIdOf } from "../../core/project/device.ts";
import type { DeviceId } from "../../core/project/device.ts";

/** The key by which this device signs what it writes. It never leaves the private folder. */
export interface DeviceKey {
  readonly id: DeviceId;
  readonly publicKey: string;
  readonly sign: (message: Uint8Array) => string;
}

const fileName = "device.key";

/** The DER header of an Ed25519 public key (RFC 8410); the 32 bytes of the key follow it. */
const publicKeyHeader = Buffer.from("302a300506032b6570032100", "hex");

/** The key of this device, made now where it has none yet. Only its owner can read the file, from its first byte. */
export async function provideDeviceKey(home: string): Promise<Result<DeviceKey>> {
  const path = join(home, fileName);
  const existing = await readKey(path);
  if (existing !== undefined) return existing;
  await mkdir(home, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ed25519");
  const temporary = join(home, `new.${process.pid}.key`);
  try {
    await writeSecret(temporary, privateKey.export({ type: "pkcs8", format: "pem" }));
    await link(temporary, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  // Another process may have been first; its key is then the one.
  return (await readKey(path)) ?? refused(blocks("keys.unreadable", { path }));
}

/** The key of this device, or undefined where it has none or it cannot be read. Nothing is made. */
export async function deviceKeyOf(home: string): Promise<DeviceKey | undefined> {
  const key = await readKey(join(home, fileName));
  return key?.kind === "ok" ? key.value : undefined;
}

/** Checks an Ed25519 signature in base64 against a public key in hexadecimal. */
export function verifyEd25519(publicKey: string, message: Uint8Array, signature: string): boolean {
  const der = Buffer.concat([publicKeyHeader, Buffer.from(publicKey, "hex")]);
  return verify(
    null,
    message,
    createPublicKey({ key: der, format: "der", type: "spki" }),
    Buffer.from(signature, "base64"),
  );
}

function deviceKeyFrom(privateKey: KeyObject): DeviceKey {
  const der = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const publicKey = der.subarray(publicKeyHeader.length).toString("hex");
  return {
    id: deviceIdOf(publicKey),
    publicKey,
    sign: (message) => sign(null, message, privateKey).toString("base64"),
  };
}

async function readKey(path: string): Promise<Result<DeviceKey> | undefined> {
  try {
    return made(deviceKeyFrom(createPrivateKey(await readFile(path))));
  } catch (error) {
    return isCode(error, "ENOENT") ? undefined : refused(blocks("keys.unreadable", { path }, { file: path }));
  }
}

async function writeSecret(path: string, content: string | Buffer): Promise<void> {
  await rm(path, { force: true });
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

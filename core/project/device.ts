import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

/** A public Ed25519 key (RFC 8032): 64 small hexadecimal digits. */
export const publicKeySchema = z.string().regex(/^[0-9a-f]{64}$/);

/** The name of a device in a case: 32 small hexadecimal digits that follow from its public key. */
export const deviceIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<"DeviceId">();

export type DeviceId = z.infer<typeof deviceIdSchema>;

/** The device id of a public key, so that a segment shows by itself whose it is. */
export function deviceIdOf(publicKey: string): DeviceId {
  const digest = sha256(concatBytes(utf8ToBytes("recourse device v1\n"), hexToBytes(publicKey)));
  return deviceIdSchema.parse(bytesToHex(digest).slice(0, 32));
}

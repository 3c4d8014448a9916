import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

/** A SHA-256 digest (FIPS 180-4) with the name of its algorithm: `sha256:` and 64 small hexadecimal digits. */
export type Digest = string & { readonly brand: "Digest" };

/** Accepts a well-formed digest and nothing else. */
export const digestSchema = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .transform((text) => text as Digest);

/** Names a digest from the 64 small hexadecimal digits that a hash function gave. Anything else is a bug of the caller. */
export function digestFromHex(hex: string): Digest {
  return digestSchema.parse(`sha256:${hex}`);
}

/** The 64 hexadecimal digits of a digest, as `sha256sum` prints them. */
export function hexOf(digest: Digest): string {
  return digest.slice("sha256:".length);
}

/** The digest of a text in UTF-8, without normalisation. */
export function digestOfText(text: string): Digest {
  return digestFromHex(bytesToHex(sha256(utf8ToBytes(text))));
}

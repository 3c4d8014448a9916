import { describe, expect, it } from "vitest";
import { readRange } from "../../../core/bridge/byte-route.ts";

describe("a range of bytes (RFC 9110 section 14)", () => {
  it("is read with both ends, without the last, and from the end", () => {
    expect(readRange("bytes=0-0", 10)).toEqual({ from: 0, to: 0 });
    expect(readRange("bytes=4-", 10)).toEqual({ from: 4, to: 9 });
    expect(readRange("bytes=-4", 10)).toEqual({ from: 6, to: 9 });
    expect(readRange("bytes=-40", 10)).toEqual({ from: 0, to: 9 });
    expect(readRange("bytes=4-400", 10)).toEqual({ from: 4, to: 9 });
  });

  it("cannot be given where nothing of it exists", () => {
    for (const header of ["bytes=10-", "bytes=7-3", "bytes=99-100"]) {
      expect(readRange(header, 10), header).toBe("unsatisfiable");
    }
    expect(readRange("bytes=0-", 0)).toBe("unsatisfiable");
  });

  it("is ignored in forms that a server may ignore", () => {
    for (const header of [undefined, "", "bytes=-", "bytes=1-2,4-5", "lines=1-2", "bytes=a-b"]) {
      expect(readRange(header, 10), header).toBeUndefined();
    }
  });
});

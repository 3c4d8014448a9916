// Pictures of the window in a third of their bytes: 256 colours are enough for them.
import { deflateSync, inflateSync, crc32 } from "node:zlib";

/**
 * The same picture in at most 256 colours, every pixel in the nearest of them. It takes PNG as browsers write it: eight bits, red, green
 * and blue, not interlaced.
 * @param {Buffer} png
 * @returns {Buffer}
 */
export function inFewColours(png) {
  const { header, bytes } = partsOf(png);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const pixels = pixelsOf(inflateSync(bytes), width, height);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(
    [...counts].toSorted(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour),
  );
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1)
    rows[at + Math.floor(at / width) + 1] = places.get(pixels.readUIntBE(at * 3, 3)) ?? 0;
  const head = Buffer.from(header);
  head[9] = 3;
  return Buffer.concat([
    png.subarray(0, 8),
    part("IHDR", head),
    part("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    part("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    part("IEND", Buffer.alloc(0)),
  ]);
}

/** The header of a PNG and its bytes, still compressed. */
function partsOf(/** @type {Buffer} */ png) {
  /** @type {Buffer[]} */
  const bytes = [];
  let header = png.subarray(0, 0);
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString("latin1", at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (name === "IHDR") header = content;
    if (name === "IDAT") bytes.push(content);
  }
  if (header[8] !== 8 || header[9] !== 2 || header[12] !== 0) throw new Error("This PNG is not as browsers write it.");
  return { header, bytes: Buffer.concat(bytes) };
}

/** Takes the filters off the rows (PNG 3, section 9). */
function pixelsOf(/** @type {Buffer} */ rows, /** @type {number} */ width, /** @type {number} */ height) {
  const length = width * 3;
  const pixels = Buffer.alloc(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (length + 1)] ?? 0;
    for (let column = 0; column < length; column += 1) {
      const at = row * length + column;
      const left = column < 3 ? 0 : (pixels[at - 3] ?? 0);
      const above = row === 0 ? 0 : (pixels[at - length] ?? 0);
      const corner = column < 3 || row === 0 ? 0 : (pixels[at - length - 3] ?? 0);
      pixels[at] = (rows[at + row + 1] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return pixels;
}

/** What a filter foretells of a byte from its neighbours. */
function foretold(
  /** @type {number} */ filter,
  /** @type {number} */ left,
  /** @type {number} */ above,
  /** @type {number} */ corner,
) {
  if (filter < 3) return [0, left, above][filter] ?? 0;
  if (filter === 3) return (left + above) >> 1;
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** The most frequent of the colours that are far enough from each other to be no more than 256: a rare green stays green. */
function paletteOf(/** @type {readonly number[]} */ colours) {
  for (let room = 0; ; room += 4) {
    /** @type {number[]} */
    const palette = [];
    for (const colour of colours) {
      if (palette.every((chosen) => distance(chosen, colour) > room ** 2)) palette.push(colour);
      if (palette.length > 256) break;
    }
    if (palette.length <= 256) return palette;
  }
}

/** The place of the colour of a palette that is nearest to a colour. */
function nearest(/** @type {readonly number[]} */ palette, /** @type {number} */ colour) {
  let [best, least] = [0, Infinity];
  for (const [place, candidate] of palette.entries()) {
    const far = distance(candidate, colour);
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

/** How far two colours are from each other, squared. */
function distance(/** @type {number} */ one, /** @type {number} */ other) {
  return [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0);
}

function part(/** @type {string} */ name, /** @type {Buffer} */ content) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

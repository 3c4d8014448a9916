/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size that a PNG, JPEG, GIF or WebP says it has, read from its head without decoding it. Undefined where the head holds none. A few
 * bytes may claim to be a picture of gigabytes, so this is asked before a decoder is.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes.length < 30) return undefined;
  if (name(1, 4) === "PNG") return { width: view.getUint32(16), height: view.getUint32(20) };
  if (name(0, 3) === "GIF") return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (name(0, 4) === "RIFF" && name(8, 12) === "WEBP") return webpSize(view, name(12, 16));
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined;
}

/** RFC 9649: canvas of an extended file, else the frame of VP8L or VP8. */
function webpSize(view: DataView, form: string): PictureSize | undefined {
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (form === "VP8X") return { width: three(24) + 1, height: three(27) + 1 };
  if (form === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form !== "VP8L") return undefined;
  const packed = view.getUint32(21, true);
  return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
}

/** ITU-T T.81, B.2.2: the first frame header, whichever coding it announces. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    const hasLength = marker !== 0xff && marker !== 0x01 && !(marker >= 0xd0 && marker <= 0xd8);
    at += marker === 0xff ? 1 : 2 + (hasLength ? view.getUint16(at + 2) : 0);
  }
  return undefined;
}

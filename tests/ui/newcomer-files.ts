import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

/** The three files that a newcomer brings: a notice as PDF, a picture of a screen, and a note in plain text. */
export function writeNewcomerFiles(folder: string): readonly string[] {
  const files = [
    ["operator-notice.pdf", pdfOf("Access to the Internet is limited for reasons beyond our control.")],
    ["no-connection.png", pngOf(120, 80)],
    ["witness.txt", Buffer.from("On 9 August 2020 from about 9 o'clock no page opened in our office in Minsk.\n")],
  ] as const;
  return files.map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

/** A PDF of one page with one line of text. */
function pdfOf(line: string): Buffer {
  const drawn = `BT /F1 14 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text + head + tail, "latin1");
}

/** A grey picture with a dark band, eight bits a pixel. */
function pngOf(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 0xdd);
  for (let row = 0; row < height; row += 1) {
    rows[row * (width + 1)] = 0;
    if (row > 30 && row < 50) rows.fill(0x22, row * (width + 1) + 1, (row + 1) * (width + 1));
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 0, 0, 0, 0], 8);
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    mark,
    chunkOf("IHDR", size),
    chunkOf("IDAT", deflateSync(rows)),
    chunkOf("IEND", Buffer.alloc(0)),
  ]);
}

function chunkOf(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

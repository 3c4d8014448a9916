import type { Brought } from "./evidence-window.ts";

/** Whether anything of a hostile file ran in a page. */
export const ranMark = "hostileFileRan";

const runs = `window.${ranMark} = true; alert(1)`;

/** A drawing with a script, a handler and a picture from elsewhere. */
export function hostileDrawing(address: string): Brought {
  return text(
    "drawing.svg",
    `<svg xmlns="http://www.w3.org/2000/svg" onload="${runs}"><script>${runs}</script>` +
      `<image href="${address}picture.png" width="9" height="9"/><foreignObject><iframe src="${address}"/></foreignObject></svg>`,
  );
}

/** A page with a script, pictures from elsewhere, a redirection and a link. */
export function hostilePage(address: string): Brought {
  return text(
    "page.html",
    `<!doctype html><meta http-equiv="refresh" content="0;url=${address}"><base href="${address}">` +
      `<link rel="stylesheet" href="style.css"><script src="${address}run.js"></script><script>${runs}</script>` +
      `<img src="${address}x.png" onerror="${runs}"><a href="${address}">Read on</a>`,
  );
}

/** A PDF that runs a script when it is opened, submits a form, fetches a stream and links to an address. */
export function hostilePdf(address: string): Brought {
  const drawn = "BT /F1 24 Tf 60 700 Td (An ordinary letter) Tj ET";
  const script = `<< /S /JavaScript /JS (this.submitForm\\("${address}"\\); app.launchURL\\("${address}"\\); app.alert\\(1\\)) >>`;
  const link = `<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (${address}) >> /AA << /E ${script} >> >>`;
  const file = `<< /FS /URL /F (${address}stream.bin) >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction ${script} /AA << /WC ${script} >> /Names << /JavaScript << /Names [(a) ${script}] >> >> >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [${link}] /AA << /O ${script} >> ` +
      `/Resources << /Font << /F1 5 0 R >> /XObject << /Im1 << /Type /XObject /Subtype /Image /F ${file} >> >> >> >>`,
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  return { name: "letter.pdf", bytes: bytesOfPdf(objects) };
}

/** Files that begin like a picture or a PDF and are none. */
export function falseFiles(): readonly Brought[] {
  const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000140000000f00806000000", "hex");
  return [
    { name: "picture.png", bytes: Buffer.concat([png, Buffer.from(`<script>${runs}</script>`)]) },
    { name: "paper.pdf", bytes: Buffer.from(`%PDF-1.7\n<script>${runs}</script>\n`) },
  ];
}

/** Names that pretend to be another, break lines, are markup, or lead out of a folder; none is shorter than it looks. */
export const hostileNames = {
  turned: "invoice\u202Efdp.exe",
  broken: "first line\nsecond line\r\t.txt",
  markup: `<img src=x onerror=${ranMark}=1>.txt`,
  upwards: "../../../outside.txt",
  long: `${"ж".repeat(125)}x.txt`,
} as const;

function text(name: string, words: string): Brought {
  return { name, bytes: Buffer.from(words) };
}

function bytesOfPdf(objects: readonly string[]): Buffer {
  let written = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = written.length;
    written += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`;
  return Buffer.from(written + table + tail, "latin1");
}

import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../core/base/instant.ts";
import type { Language } from "../../../core/base/language.ts";
import type { PageNode } from "../../../core/pdf/page-description.ts";
import { openPrinter } from "../../../host/pdf/print.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const jars = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"].map(
  (name) => `/usr/share/java/${name}.jar`,
);
const missing = jars.filter((jar) => !existsSync(jar));

const samples = {
  en: "The loss of access was near total, “from 6 a.m.” on 9 August 2020.",
  ru: "Доступ был почти полностью утрачен 9 августа 2020 года.",
  ar: "فُقدت إمكانية الوصول بالكامل تقريباً في 9 آب/أغسطس 2020 (A/HRC/RES/44/12).",
  zh: "2020年8月9日，互联网接入几乎全部中断。",
  my: "၂၀၂၀ ပြည့်နှစ် ဩဂုတ်လ ၉ ရက်နေ့တွင် အင်တာနက် ပြတ်တောက်ခဲ့သည်။",
  hi: "9 अगस्त 2020 को इंटरनेट लगभग पूरी तरह बंद हो गया।",
  am: "በነሐሴ 9 ቀን 2020 በይነመረብ ሙሉ በሙሉ ተቋርጧል።",
} as const;

// The pages are PDF/A-3b, which this checker does not know. What both parts ask of fonts, colours and metadata it checks on a copy
// without attachments that calls itself PDF/A-1b.
describe("the PDF/A-1b checker of Apache PDFBox", () => {
  it.for(Object.keys(samples))(
    "finds nothing in pages of text, tables, notes, links and drawings in %s",
    async (language, { skip }) => {
      skip(missing.length > 0, `PDFBox is not installed (${missing.join(", ")})`);
      expect(await found(language)).toBe("valid");
    },
  );

  it("finds what is wrong, so that its silence says something", async ({ skip }) => {
    skip(missing.length > 0, `PDFBox is not installed (${missing.join(", ")})`);
    const bytes = await printed("en");
    const broken = Buffer.from(bytes.toString("latin1").replace("/GTS_PDFA1", "/GTS_PDFX1"), "latin1");
    expect(check(broken)).toMatch(/error/i);
  });
});

async function found(language: string): Promise<string> {
  return check(await printed(language));
}

function check(bytes: Buffer): string {
  const file = join(folder, "preflight.pdf");
  const asFirstPart = bytes
    .toString("latin1")
    .replace("%PDF-1.7", "%PDF-1.4")
    .replace("<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>1</pdfaid:part>");
  writeFileSync(file, Buffer.from(asFirstPart, "latin1"));
  try {
    const parameters = ["-cp", jars.join(delimiter), "org.apache.pdfbox.preflight.Validator_A1b", file];
    const said = execFileSync("java", parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return said.includes("is a valid PDF/A-1b file") ? "valid" : said;
  } catch (error) {
    return withoutFirstPartOnly(String(Object(error).stdout));
  }
}

/** A list of the glyphs of a subset is asked for by ISO 19005-1, 6.3.5, and no longer by ISO 19005-3, 6.2.11.4.2. */
function withoutFirstPartOnly(said: string): string {
  const errors = said.split("\n").filter((line) => /^\d/.test(line) && !line.includes("The CIDSet entry is missing"));
  return errors.length === 0 ? "valid" : `error: ${errors.join("\n")}`;
}

async function printed(language: string): Promise<Buffer> {
  const text = samples[Object.keys(samples).find((tag) => tag === language) as keyof typeof samples];
  const direction = language === "ar" ? "rtl" : "ltr";
  const note = { text: `${text} 1`, hang: "1", style: "note" };
  const content: readonly PageNode[] = [
    { text, tag: "H1", style: "heading1", id: "top", outline: true },
    {
      text: [text, { text: "1", style: "call", note }, " ", { text: "E-04", linkToDestination: "top", style: "label" }],
      hang: "1.",
    },
    {
      table: { headerRows: 1, widths: ["*", "*"], body: [[text, text].map(cell), [text, "2B2F C644"].map(cell)] },
      layout: "ruled",
    },
    {
      svg: '<svg width="40" height="20" viewBox="0 0 40 20"><path d="M0 0L40 20" stroke="#1C4A72"/></svg>',
      width: 40,
      alternative: text,
    },
    { canvas: [{ type: "ellipse", x: 5, y: 5, r1: 4, r2: 4, color: "#111418" }] },
  ];
  const printer = openPrinter();
  const { bytes } = await printer.print(
    {
      language: language as Language,
      direction,
      digits: "0123456789",
      noteNumbers: "through",
      title: text,
      author: "Test",
      date: "2020-08-10" as Day,
      content: content.map((node) => ({ style: "body", ...node })),
      running: { headStart: [{ text }], headEnd: "", footStart: "2B2F", footFirstPage: "", pageNumber: "{page}" },
      watermark: text.slice(0, 6),
      attachments: [],
    },
    { signal: new AbortController().signal, progress: () => undefined },
  );
  await printer.close();
  return Buffer.from(bytes);
}

const cell = (text: string): PageNode => ({ text });

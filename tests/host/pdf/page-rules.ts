import { execFileSync } from "node:child_process";
import { z } from "zod";

/** What is asked of a PDF beside what the checkers here confirm; `docs/page-rules.md` gives standard and section of each. */
export const pageRules = {
  "fonts-embedded": "Every font is embedded and leads back to Unicode.",
  "output-intent": "One output intent for PDF/A with its profile.",
  "archive-metadata": "The metadata name PDF/A part 3, conformance B, and the title.",
  attachments: "Every attachment has a relationship, a media type, a date and a description.",
  open: "Nothing is encrypted, nothing is run, nothing is launched.",
  identified: "The trailer has an identifier; the catalogue a language, and the title is shown.",
  tagged: "The document is marked as tagged and its structure tree is not empty.",
  pages: "Every page takes part in the structure and is gone through in its order.",
  contents: "What is painted is an artifact or belongs to exactly one element, both ways.",
  figures: "Every figure has words in place of it.",
  notes: "Every note has a name of its own.",
  links: "Every link has words and belongs to a Link element.",
  headings: "Headings begin at the first level and leave none out.",
  tables: "Every row of a table has as many cells as the others.",
} as const;

export type PageRule = keyof typeof pageRules;

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)]),
);
type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
type Dictionary = Readonly<Record<string, Value>>;

const objectSchema = z.object({
  value: value.optional(),
  stream: z.object({ data: z.string().optional(), dict: z.record(z.string(), value) }).optional(),
});

/** A PDF as qpdf reads it. */
export interface ReadPdf {
  readonly objects: ReadonlyMap<string, Dictionary>;
  readonly streams: ReadonlyMap<string, string>;
  readonly trailer: Dictionary;
}

export function readPdf(file: string): ReadPdf {
  const parameters = ["--json=2", "--json-stream-data=inline", "--decode-level=generalized", file];
  const text = execFileSync("qpdf", parameters, { encoding: "utf8", maxBuffer: 1 << 28 });
  const { qpdf } = z
    .object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), objectSchema)]) })
    .parse(JSON.parse(text));
  const objects = new Map<string, Dictionary>();
  const streams = new Map<string, string>();
  for (const [name, { value: own, stream }] of Object.entries(qpdf[1])) {
    const id = name.replace(/^obj:/, "");
    objects.set(id, dictionary(own ?? stream?.dict ?? {}));
    if (stream?.data !== undefined) streams.set(id, Buffer.from(stream.data, "base64").toString("latin1"));
  }
  return { objects, streams, trailer: objects.get("trailer") ?? {} };
}

/** The rules that a PDF breaks, each with what breaks it. */
export function brokenRules(pdf: ReadPdf): readonly string[] {
  const root = at(pdf, pdf.trailer["/Root"]);
  const elements = [...pdf.objects].filter(([, object]) => "/S" in object && "/P" in object && "/K" in object);
  return [
    ...fontFaults(pdf),
    ...catalogueFaults(pdf, root),
    ...pageFaults(pdf, root),
    ...contentFaults(pdf, root),
    ...elementFaults(pdf, elements),
    ...linkFaults(pdf),
  ];
}

const fault = (rule: PageRule, what: string) => `${rule}: ${what}`;

function fontFaults({ objects }: ReadPdf): readonly string[] {
  return [...objects.values()].flatMap((font) => {
    if (font["/Type"] === "/Font" && font["/Subtype"] === "/Type0" && font["/ToUnicode"] === undefined)
      return [fault("fonts-embedded", `${text(font["/BaseFont"])} has no way back to Unicode`)];
    if (font["/Type"] !== "/FontDescriptor") return [];
    return "/FontFile2" in font || "/FontFile3" in font ? [] : [fault("fonts-embedded", text(font["/FontName"]))];
  });
}

function catalogueFaults(pdf: ReadPdf, root: Dictionary): readonly string[] {
  const intents = list(root["/OutputIntents"]).map((intent) => at(pdf, intent));
  const metadata = pdf.streams.get(text(root["/Metadata"])) ?? "";
  const everything = [...pdf.objects.values()];
  const files = everything.filter(({ "/Type": type }) => type === "/Filespec");
  const named = list(root["/AF"]).length;
  const isRun = everything.some((object) => ["/JavaScript", "/Launch"].includes(text(object["/S"])) || "/JS" in object);
  return [
    ...(intents.length === 1 && intents[0]?.["/S"] === "/GTS_PDFA1" && "/DestOutputProfile" in intents[0]
      ? []
      : [fault("output-intent", String(intents.length))]),
    ...(/<pdfaid:part>3<.*<pdfaid:conformance>B</s.test(metadata) && metadata.includes("<dc:title>")
      ? []
      : [fault("archive-metadata", "part, conformance or title")]),
    ...(named === files.length ? [] : [fault("attachments", `${files.length} files, ${named} named`)]),
    ...files.flatMap((file) => attachmentFaults(pdf, file)),
    ...("/Encrypt" in pdf.trailer || isRun || "/OpenAction" in root || "/AA" in root ? [fault("open", "")] : []),
    ...(list(pdf.trailer["/ID"]).length === 2 ? [] : [fault("identified", "no identifier")]),
    ...(text(root["/Lang"]) !== "" ? [] : [fault("identified", "no language")]),
    ...(at(pdf, root["/ViewerPreferences"])["/DisplayDocTitle"] === true
      ? []
      : [fault("identified", "no title shown")]),
    ...(at(pdf, root["/MarkInfo"])["/Marked"] === true ? [] : [fault("tagged", "not marked")]),
    ...(list(at(pdf, root["/StructTreeRoot"])["/K"]).length > 0 ? [] : [fault("tagged", "empty tree")]),
  ];
}

function attachmentFaults(pdf: ReadPdf, file: Dictionary): readonly string[] {
  const stream = at(pdf, at(pdf, file["/EF"])["/F"]);
  const known = { "/AFRelationship": file["/AFRelationship"], "/Desc": file["/Desc"], "/Subtype": stream["/Subtype"] };
  const dated = at(pdf, stream["/Params"])["/ModDate"] === undefined ? ["/ModDate"] : [];
  const missing = Object.entries(known).flatMap(([name, own]) => (own === undefined ? [name] : []));
  return [...missing, ...dated].map((name) => fault("attachments", `${text(file["/F"])} without ${name}`));
}

function pageFaults(pdf: ReadPdf, root: Dictionary): readonly string[] {
  return list(at(pdf, root["/Pages"])["/Kids"]).flatMap((kid, index) => {
    const page = at(pdf, kid);
    return "/StructParents" in page && page["/Tabs"] === "/S" ? [] : [fault("pages", `page ${index + 1}`)];
  });
}

/** Every mark of a page leads by the parent tree to the one element that has it among its kids. */
function contentFaults(pdf: ReadPdf, root: Dictionary): readonly string[] {
  const tree = at(pdf, root["/StructTreeRoot"]);
  const numbers = list(at(pdf, tree["/ParentTree"])["/Nums"]);
  const parents = new Map(
    numbers.flatMap((key, index) => (index % 2 === 0 ? [[Number(key), numbers[index + 1]]] : [])),
  );
  return list(at(pdf, root["/Pages"])["/Kids"]).flatMap((kid, index) => {
    const page = at(pdf, kid);
    const owners = list(parents.get(Number(page["/StructParents"])) ?? []);
    const { ids, unmarked, open } = marksOf(pdf.streams.get(text(page["/Contents"])) ?? "");
    const name = `page ${index + 1}`;
    return [
      ...(unmarked > 0 ? [fault("contents", `${name}: ${unmarked} paints outside of marks`)] : []),
      ...(open === 0 ? [] : [fault("contents", `${name}: ${open} marks left open`)]),
      ...(owners.length === ids.length
        ? []
        : [fault("contents", `${name}: ${ids.length} marks, ${owners.length} owners`)]),
      ...ids.flatMap((id) =>
        owns(pdf, owners[id], text(kid), id) ? [] : [fault("contents", `${name}: mark ${id} is nobody’s`)],
      ),
    ];
  });
}

function owns(pdf: ReadPdf, owner: Value | undefined, page: string, id: number): boolean {
  const element = at(pdf, owner);
  return list(element["/K"]).some((kid) => {
    if (kid === id) return text(element["/Pg"]) === page;
    const reference = dictionary(kid);
    return reference["/MCID"] === id && text(reference["/Pg"]) === page;
  });
}

function marksOf(stream: string): {
  readonly ids: readonly number[];
  readonly unmarked: number;
  readonly open: number;
} {
  let [open, unmarked] = [0, 0];
  const ids: number[] = [];
  // What stands in brackets is text, not operators.
  const plain = stream.replaceAll(/<[0-9a-fA-F]*>/g, "");
  for (const [, id, operator] of `${plain}\n`.matchAll(/\/MCID (\d+)|\b(BMC|BDC|EMC|TJ|Tj|Do|f\*?|S|B\*?)(?=\s)/g)) {
    if (id !== undefined) ids.push(Number(id));
    else if (operator === "BMC" || operator === "BDC") open += 1;
    else if (operator === "EMC") open -= 1;
    else if (open !== 1) unmarked += 1;
  }
  return { ids, unmarked, open };
}

function elementFaults(pdf: ReadPdf, elements: readonly (readonly [string, Dictionary])[]): readonly string[] {
  const faults: string[] = [];
  const names = new Set<string>();
  for (const [id, element] of elements) {
    const type = text(element["/S"]);
    if (type === "/Figure" && text(element["/Alt"]).length < 3) faults.push(fault("figures", id));
    if (type === "/Note") {
      const name = text(element["/ID"]);
      if (name === "" || names.has(name)) faults.push(fault("notes", id));
      names.add(name);
    }
    if (type === "/Table") faults.push(...tableFaults(pdf, id, element));
  }
  return [...faults, ...headingFaults(pdf, elements)];
}

function tableFaults(pdf: ReadPdf, id: string, table: Dictionary): readonly string[] {
  const rows = list(table["/K"])
    .map((kid) => at(pdf, kid))
    .filter((row) => row["/S"] === "/TR");
  const counts = rows.map((row) =>
    list(row["/K"]).reduce<number>(
      (sum, cell) => sum + Number(dictionary(at(pdf, cell)["/A"] ?? {})["/ColSpan"] ?? 1),
      0,
    ),
  );
  return new Set(counts).size === 1 ? [] : [fault("tables", `${id}: ${counts.join(", ")}`)];
}

function headingFaults(pdf: ReadPdf, elements: readonly (readonly [string, Dictionary])[]): readonly string[] {
  const [, document] = elements.find(([, element]) => element["/S"] === "/Document") ?? [];
  let level = 0;
  const faults: string[] = [];
  const visit = (element: Dictionary) => {
    const found = /^\/H(\d)$/.exec(text(element["/S"]));
    if (found !== null) {
      if (Number(found[1]) > level + 1) faults.push(fault("headings", `H${found[1] ?? ""} after H${level}`));
      level = Number(found[1]);
    }
    for (const kid of list(element["/K"])) if (typeof kid === "string") visit(at(pdf, kid));
  };
  visit(document ?? {});
  return level === 0 ? [fault("headings", "none")] : faults;
}

function linkFaults(pdf: ReadPdf): readonly string[] {
  return [...pdf.objects].flatMap(([id, object]) => {
    if (object["/Subtype"] !== "/Link") return [];
    const isOwned = [...pdf.objects.values()].some(
      (element) => element["/S"] === "/Link" && list(element["/K"]).some((kid) => dictionary(kid)["/Obj"] === id),
    );
    return isOwned && "/StructParent" in object && text(object["/Contents"]).length > 2 ? [] : [fault("links", id)];
  });
}

function at(pdf: ReadPdf, reference: Value | undefined): Dictionary {
  return typeof reference === "string" ? (pdf.objects.get(reference) ?? {}) : dictionary(reference ?? {});
}

function dictionary(own: Value): Dictionary {
  return typeof own === "object" && own !== null && !isList(own) ? own : {};
}

function list(own: Value | undefined): readonly Value[] {
  return own !== undefined && isList(own) ? own : [];
}

function isList(own: Value): own is readonly Value[] {
  return Array.isArray(own);
}

function text(own: Value | undefined): string {
  return typeof own === "string" ? own : "";
}

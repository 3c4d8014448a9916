import type { PageDocument, PdfText, PdfValue, Reference } from "pdfmake/js/PDFDocument.js";
import type { StructureElement } from "./element.ts";

/** The elements of each page, which its key in the parent tree names, by number of their marked content. */
type PageContents = ReadonlyMap<number, readonly StructureElement[]>;

/** Writes the structure tree, the parent tree and the names of the notes (ISO 32000-1, 14.7.2 to 14.7.4). Elements without contents are left out. */
export function writeTree(document: PageDocument, root: StructureElement, contents: PageContents): void {
  const top = document.getStructTreeRoot();
  const parents = document.getStructParentTree();
  parents.limits = false;
  const written = new Map<StructureElement, Reference>();
  const notes: PdfValue[] = [];
  top.data["K"] = [write(root, top)];
  for (const [key, elements] of contents)
    parents.add(
      key,
      elements.flatMap((element) => written.get(element) ?? []),
    );
  if (notes.length > 0) top.data["IDTree"] = { Names: notes };

  function write(element: StructureElement, parent: Reference): Reference {
    const own = element.children.find((child) => child.kind === "content")?.page;
    const page = own === undefined ? {} : { Pg: own };
    const reference = document.ref({ S: element.type, P: parent, ...page, ...attributes(element) });
    written.set(element, reference);
    if (element.type === "Note") {
      const name = textString(`note-${String(notes.length / 2 + 1).padStart(6, "0")}`);
      reference.data["ID"] = name;
      notes.push(name, reference);
    }
    reference.data["K"] = element.children.flatMap((child): PdfValue[] => {
      switch (child.kind) {
        case "element":
          return isEmpty(child) ? [] : [write(child, reference)];
        case "content":
          return child.page === own ? [child.id] : [{ Type: "MCR", Pg: child.page, MCID: child.id }];
        case "annotation":
          parents.add(Number(child.annotation.data["StructParent"]), reference);
          return [{ Type: "OBJR", Pg: child.page, Obj: child.annotation }];
      }
    });
    reference.end();
    return reference;
  }
}

function attributes({ type, alternative, box, columns }: StructureElement): Readonly<Record<string, PdfValue>> {
  const table = {
    ...(type === "TH" ? { Scope: "Column" } : {}),
    ...(columns === undefined ? {} : { ColSpan: columns }),
  };
  return {
    ...(alternative === undefined ? {} : { Alt: textString(alternative) }),
    ...(box === undefined ? {} : { A: { O: "Layout", Placement: "Block", BBox: [...box] } }),
    ...(Object.keys(table).length === 0 ? {} : { A: { O: "Table", ...table } }),
    ...(type === "L" ? { A: { O: "List", ListNumbering: "Decimal" } } : {}),
  };
}

/** A row keeps its empty cells, so that every row has as many. */
function isEmpty({ type, children }: StructureElement): boolean {
  if (type === "TD" || type === "TH") return false;
  return children.every((child) => child.kind === "element" && isEmpty(child));
}

/** pdfkit writes a String object as a text string and a primitive one as a name. */
export function textString(words: string): PdfText {
  return new String(words);
}

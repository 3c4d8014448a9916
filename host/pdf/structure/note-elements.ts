import { newElement } from "./element.ts";
import type { StructureElement } from "./element.ts";

const elements = new WeakMap<object, StructureElement>();

/** The element of a footnote, which its call and its text find by the note's node. */
export function noteElement(note: object): StructureElement {
  const known = elements.get(note) ?? newElement("Note");
  elements.set(note, known);
  return known;
}

import type { PageNode, PageValue } from "./page-description.ts";

/**
 * A node as right-to-left pages have it: columns, cells of tables and margins the other way round, drawings at the right. Text is left as
 * it is: the engine begins its lines at the right by its `direction`. What is inside a drawing by SVG, a chart, is not turned round.
 */
export function mirror(node: PageNode): PageNode {
  const turned = Object.fromEntries(
    Object.entries(node).map(([name, value]): readonly [string, PageValue] => [name, mirrorProperty(name, value)]),
  );
  const isDrawing = node["canvas"] !== undefined || node["svg"] !== undefined || node["image"] !== undefined;
  return isDrawing ? { ...turned, alignment: opposite(node["alignment"]) } : turned;
}

function mirrorProperty(name: string, value: PageValue): PageValue {
  if (name === "margin" && isList(value) && value.length === 4) return [value[2], value[1], value[0], value[3]];
  if (name === "columns" && isList(value)) return value.map(mirrorValue).toReversed();
  if (name === "table" && isNode(value)) return mirrorTable(value);
  if (name === "canvas" && isList(value)) return mirrorCanvas(value.filter(isNode));
  return name === "svg" ? value : mirrorValue(value);
}

function mirrorValue(value: PageValue): PageValue {
  if (isList(value)) return value.map(mirrorValue);
  return isNode(value) ? mirror(value) : value;
}

function mirrorTable({ widths, body, ...others }: PageNode): PageNode {
  const rows = isList(body) ? body.map((row) => (isList(row) ? mirrorRow(row) : row)) : body;
  return { ...others, widths: isList(widths) ? widths.toReversed() : widths, body: rows };
}

/** A cell that spans others stands before them in either order. */
function mirrorRow(cells: readonly PageValue[]): readonly PageValue[] {
  const groups: PageValue[][] = [];
  let spanned = 0;
  for (const cell of cells) {
    if (spanned > 0) groups.at(-1)?.push(cell);
    else groups.push([mirrorValue(cell)]);
    const span = isNode(cell) ? cell["colSpan"] : undefined;
    spanned = spanned > 0 ? spanned - 1 : typeof span === "number" ? span - 1 : 0;
  }
  return groups.toReversed().flat();
}

function mirrorCanvas(shapes: readonly PageNode[]): readonly PageNode[] {
  const width = Math.max(0, ...shapes.map(rightEdge));
  return shapes.map((shape) => {
    const { points } = shape;
    return {
      ...shape,
      ...(typeof shape["x"] === "number" ? { x: width - shape["x"] - (measure(shape, "w") ?? 0) } : {}),
      ...(typeof shape["x1"] === "number" ? { x1: width - shape["x1"] } : {}),
      ...(typeof shape["x2"] === "number" ? { x2: width - shape["x2"] } : {}),
      ...(isList(points)
        ? { points: points.filter(isNode).map((point) => ({ ...point, x: width - (measure(point, "x") ?? 0) })) }
        : {}),
    };
  });
}

function rightEdge(shape: PageNode): number {
  const { points } = shape;
  if (isList(points)) return Math.max(...points.filter(isNode).map((point) => measure(point, "x") ?? 0));
  const far = (measure(shape, "x") ?? 0) + (measure(shape, "w") ?? measure(shape, "r1") ?? 0);
  return Math.max(far, measure(shape, "x1") ?? 0, measure(shape, "x2") ?? 0);
}

function measure(shape: PageNode, name: string): number | undefined {
  const value = shape[name];
  return typeof value === "number" ? value : undefined;
}

function opposite(alignment: PageValue): PageValue {
  if (alignment === "center") return alignment;
  return alignment === "right" ? "left" : "right";
}

function isList(value: PageValue): value is readonly PageValue[] {
  return Array.isArray(value);
}

function isNode(value: PageValue): value is PageNode {
  return typeof value === "object" && !isList(value);
}

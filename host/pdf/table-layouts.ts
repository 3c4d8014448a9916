import { ink } from "../../core/pdf/look.ts";

interface TableNode {
  readonly table: { readonly body: readonly unknown[]; readonly headerRows?: number };
}

const none = () => 0;

/** The rules of tables, which look the same from either side: `ruled` (1 above the head, 0.5 under it, 0.5 grey between rows, 1 at the end), `contents` (none), `subject`, `box`. No vertical rules. */
export const tableLayouts = {
  ruled: {
    hLineWidth: (index: number, { table }: TableNode) => (index === 0 || index === table.body.length ? 1 : 0.5),
    hLineColor: (index: number, { table }: TableNode) =>
      index === 0 || index === table.body.length || index === table.headerRows ? ink.text : ink.hair,
    vLineWidth: none,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
  contents: {
    hLineWidth: none,
    vLineWidth: none,
    paddingLeft: none,
    paddingRight: none,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  },
  subject: {
    hLineWidth: () => 1,
    hLineColor: () => ink.text,
    vLineWidth: none,
    paddingLeft: none,
    paddingRight: none,
    paddingTop: () => 7,
    paddingBottom: () => 6,
  },
  box: {
    hLineWidth: () => 0.8,
    vLineWidth: () => 0.8,
    hLineColor: () => ink.text,
    vLineColor: () => ink.text,
    paddingLeft: none,
    paddingRight: none,
    paddingTop: none,
    paddingBottom: none,
  },
};

import type { Day } from "../base/instant.ts";
import type { Language } from "../base/language.ts";
import type { Speaker } from "../petition/speaker.ts";

/** One node of a page, as data in the vocabulary of pdfmake 0.3 with our own `hang`, `keep` and `note` (see `host/pdf`). */
export interface PageNode {
  readonly [property: string]: PageValue;
}

export type PageValue = string | number | boolean | undefined | PageNode | readonly PageValue[];

/** A file carried inside the PDF (ISO 19005-3, associated files). */
export interface PageAttachment {
  readonly name: string;
  readonly description: string;
  readonly mediaType: string;
  readonly relationship: "Source" | "Data" | "Supplement";
  readonly text: string;
}

/** Text of the running head and foot. Page 1 has no head and carries the language status in the middle of its foot. */
export interface RunningText {
  readonly headStart: readonly PageNode[];
  readonly headEnd: string;
  readonly footStart: string;
  readonly footFirstPage: string;
  /** With the places `{page}` and `{pages}`. */
  readonly pageNumber: string;
}

/** A whole document before it becomes bytes. Equal descriptions give equal bytes. */
export interface PageDescription {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** The ten digits of page numbers. */
  readonly digits: string;
  /** Whether notes are numbered through the document, as they are composed, or anew on each page. */
  readonly noteNumbers: "through" | "page";
  readonly title: string;
  readonly author: string;
  readonly date: Day;
  readonly content: readonly PageNode[];
  readonly running: RunningText;
  readonly watermark?: string;
  readonly attachments: readonly PageAttachment[];
}

/** What the pages need beside the words: the drawn charts (SVG by series id), the fingerprint, and the files to carry. */
export interface PageParts {
  readonly speaker: Speaker;
  readonly date: Day;
  readonly drawings: ReadonlyMap<string, string>;
  /** The first 128 bits of the manifest digest: eight groups of four capital hexadecimal digits. */
  readonly fingerprint: readonly string[];
  readonly digests: readonly { readonly head: string; readonly hex: string }[];
  readonly files: readonly { readonly name: string; readonly what: string }[];
  readonly draft?: number;
  readonly attachments: readonly PageAttachment[];
}

/** The pages of the user guide in the order in which a case is worked; each is a file of `docs/guide`. */
const files = import.meta.glob<string>("../../../docs/guide/*.md", { query: "?raw", import: "default" });

// Those in English and light: they have the plain names.
const pictures = import.meta.glob<string>(
  [
    "../../../docs/images/window-*.png",
    "!../../../docs/images/*-ru.png",
    "!../../../docs/images/*-ar.png",
    "!../../../docs/images/*-dark.png",
  ],
  { query: "?url", import: "default", eager: true },
);

/** The names of the pages without their endings, `01-start` first. */
export const guidePages: readonly string[] = Object.keys(files).map(pageOf).toSorted();

/** The text of a page; undefined where there is no such page. */
export async function readGuidePage(page: string): Promise<string | undefined> {
  const path = Object.keys(files).find((file) => pageOf(file) === page);
  return path === undefined ? undefined : files[path]?.();
}

/** The page that a link of the guide leads to; undefined for anything but a page. */
export function guidePageAt(target: string): string | undefined {
  return guidePages.find((page) => `${page}.md` === target);
}

/** The address of a picture of the guide; undefined while it was not made. */
export function guidePictureAt(target: string): string | undefined {
  return pictures[`../../../docs/${target.replace(/^\.\.\//, "")}`];
}

function pageOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".md".length);
}

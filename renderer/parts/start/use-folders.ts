import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../../core/base/problem.ts";
import type { OutputOf } from "../../../core/bridge/contract.ts";
import { useHost } from "../../bridge/host.ts";

/** A folder of this computer as a list shows it. */
export interface Folder {
  readonly name: string;
  readonly path: string;
  readonly isCase: boolean;
}

/** Where the person looks, what is there, and how to go elsewhere. A place that cannot be read leaves the view where it was. */
export interface Folders {
  readonly here: Folder | undefined;
  readonly inside: readonly Folder[];
  readonly selected: Folder | undefined;
  readonly problems: readonly Problem[];
  readonly select: (folder: Folder) => void;
  readonly go: (path: string) => void;
  readonly up: () => void;
  /** Goes to a path and tells what is there. */
  readonly look: (path: string) => Promise<Folder | undefined>;
  readonly make: (name: string) => Promise<void>;
}

/** Looks through the folders of this computer, beginning at a path or where cases usually lie. */
export function useFolders(startPath: string | undefined): Folders {
  const host = useHost();
  const [listing, setListing] = useState<OutputOf<"folder.list">>();
  const [selected, setSelected] = useState<Folder>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const look = useCallback(
    async (path: string | undefined): Promise<Folder | undefined> => {
      const reply = await host.call("folder.list", path === undefined || path === "" ? {} : { path });
      setProblems(reply.kind === "refused" ? reply.problems : []);
      if (reply.kind === "refused") return undefined;
      setListing(reply.value);
      setSelected(undefined);
      return folderAt(reply.value);
    },
    [host],
  );
  useEffect(() => {
    // A place that is not there yet, such as that of the first case, gives way to the nearest one that is.
    void look(startPath).then((found) => (found === undefined ? look(undefined) : undefined));
  }, [look, startPath]);
  const make = async (name: string) => {
    if (listing === undefined) return;
    const reply = await host.call("folder.make", { parent: listing.path, name });
    if (reply.kind === "ok") await look(reply.value.path);
    else setProblems(reply.problems);
  };
  return {
    here: listing === undefined ? undefined : folderAt(listing),
    inside: listing?.folders ?? [],
    selected,
    problems,
    select: setSelected,
    go: (path) => void look(path),
    up: () => {
      if (listing?.parent !== undefined) void look(listing.parent);
    },
    look,
    make,
  };
}

function folderAt({ path, isCase }: OutputOf<"folder.list">): Folder {
  return { path, isCase, name: path.split(/[\\/]/).findLast((part) => part !== "") ?? path };
}

import { useState } from "react";
import { useCase } from "../../case/case-desk.ts";

/** The folder for the files of a case: the last one chosen on this computer, else one beside the case. Never inside it. */
export function useOutputFolder(): { readonly folder: string; readonly setFolder: (folder: string) => void } {
  const { head } = useCase();
  const key = `recourse.output.${head.caseId}`;
  const [folder, setShown] = useState(() => localStorage.getItem(key) ?? besideCase(head.path));
  return {
    folder,
    setFolder: (next) => {
      localStorage.setItem(key, next);
      setShown(next);
    },
  };
}

function besideCase(path: string): string {
  return `${path.replace(/[\\/]+$/, "").replace(/\.recourse$/i, "")}-filing`;
}

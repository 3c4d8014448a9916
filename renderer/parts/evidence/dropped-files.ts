/** What was found in a drop: files of all folders below, and what could not be read. */
export interface DroppedFiles {
  readonly files: readonly File[];
  readonly unreadable: readonly string[];
}

/** The files of a drop, those inside folders included. It is called while the drop is told: afterwards a browser forgets what it was. */
export function filesOfDrop(transfer: DataTransfer): Promise<DroppedFiles> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  const plain = [...transfer.files];
  return entries.length === 0 ? Promise.resolve({ files: plain, unreadable: [] }) : filesBelow(entries);
}

async function filesBelow(entries: readonly FileSystemEntry[]): Promise<DroppedFiles> {
  const files: File[] = [];
  const unreadable: string[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    try {
      if (isFolder(entry)) waiting.unshift(...(await entriesOf(entry)));
      else if (isFile(entry)) files.push(await fileOf(entry));
    } catch {
      // The system refuses to read it; the rest of the drop is not lost for that.
      unreadable.push(entry.name);
    }
  }
  return { files, unreadable };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** All entries of a folder by name. A reader gives them in parts of a hundred until none is left. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    found.push(...part);
  }
}

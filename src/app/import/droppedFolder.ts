import { folderArchive, folderLimits, isPackageFile } from "../../io/import/folderArchive.ts";
import { largestFile } from "../load/loadBytes.ts";

/** The tables of a folder, or of files that belong together, as one file with its name. */
export async function folderFile(entries: readonly FileSystemEntry[]): Promise<File> {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  const add = async (entry: FileSystemEntry, path: string, depth: number): Promise<void> => {
    // What is too large is said by whoever opens the file.
    if (size > largestFile || files.size >= folderLimits.files || entry.name.startsWith("."))
      return;
    if (isDirectory(entry)) {
      if (depth > folderLimits.depth) return;
      for (const inner of await entriesOf(entry))
        await add(inner, `${path}${entry.name}/`, depth + 1);
    } else if (isPackageFile(entry.name)) {
      const file = await fileOf(entry as FileSystemFileEntry);
      size += file.size;
      if (size <= largestFile)
        files.set(`${path}${entry.name}`, new Uint8Array(await file.arrayBuffer()));
    }
  };
  for (const entry of entries) await add(entry, "", 0);
  const archive = await folderArchive(files);
  return new File([archive as BlobPart], entries[0]?.name ?? "");
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;

/** A reader gives a part at a time, and at its end none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done, failed) => {
      reader.readEntries(done, failed);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, failed) => {
    entry.file(done, failed);
  });
}

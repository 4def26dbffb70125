/** What says of the tables beside it how they are to be read. */
export const descriptorName = "datapackage.json";

/** Not `.txt`, which most folders have. */
export const isTableFile = (path: string): boolean => /\.(?:csv|tsv|tab)$/iu.test(path);

/** What of a folder may belong to a data package. */
export const isPackageFile = (path: string): boolean => /\.(?:csv|tsv|tab|txt|json)$/iu.test(path);

/** A folder with more, or one that is deeper, is no data package. */
export const folderLimits = { files: 1000, depth: 4 } as const;

/**
 * The files of a folder, by their paths in it, as one file that is read as any other: a ZIP in which they are as they were,
 * not packed.
 */
export async function folderArchive(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  return zipSync(Object.fromEntries(files), { level: 0 });
}

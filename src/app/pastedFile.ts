/** Pasted text as a file of the format that it is of; null: of none that anybody is sure of. */
export async function pastedFile(text: string): Promise<File | null> {
  if (text.trim() === "") return null;
  const { importerOfText } = await import("../io/import/chooseImporter.ts");
  const importer = importerOfText(text);
  return importer === null ? null : new File([text], `pasted${importer.extensions[0] ?? ""}`);
}

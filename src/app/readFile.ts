import type { Language } from "../i18n/locales.ts";
import type { Loaded } from "./loaded.ts";
import { largestFile } from "./loadBytes.ts";
import { loadReader } from "./loadReader.ts";
import { onlyLooks } from "./looks.ts";
import { pageLink, writePageLink } from "./pageLink.ts";

/** A file of this computer. The link cannot name it, so it keeps only how the page looks. */
export async function readFile(file: File, language: Language): Promise<Loaded> {
  const { name } = file;
  if (file.size > largestFile)
    return { kind: "failed", name, failure: { kind: "tooLarge", limit: largestFile } };
  try {
    const [bytes, { showData }] = await Promise.all([file.arrayBuffer(), loadReader()]);
    const search = onlyLooks(pageLink());
    writePageLink("replace", null, search);
    return await showData(new Uint8Array(bytes), name, search, language, "computer");
  } catch {
    // Browsers refuse to read a file that has changed since it was chosen.
    return { kind: "failed", name, failure: { kind: "changed" } };
  }
}

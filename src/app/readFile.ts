import type { Language } from "../i18n/language.ts";
import type { Loaded } from "./loaded.ts";
import { largestFile } from "./loadText.ts";
import { loadReader } from "./loadReader.ts";
import { onlyLooks } from "./looks.ts";
import { pageLink, writePageLink } from "./pageLink.ts";

/** A file of this computer. The link cannot name it, so it keeps only how the page looks. */
export async function readFile(file: File, language: Language): Promise<Loaded> {
  const { name } = file;
  if (file.size > largestFile)
    return { kind: "failed", name, failure: { kind: "tooLarge", limit: largestFile } };
  try {
    const [text, { showText }] = await Promise.all([file.text(), loadReader()]);
    const search = onlyLooks(pageLink());
    writePageLink("replace", null, search);
    return showText(text, name, search, language, "computer");
  } catch {
    // Browsers refuse to read a file that has changed since it was chosen.
    return { kind: "failed", name, failure: { kind: "changed" } };
  }
}

import type { Language } from "../i18n/language.ts";
import type { Loaded } from "./loaded.ts";
import { largestFile } from "./loadText.ts";
import { loadReader } from "./loadReader.ts";
import { onlyLooks } from "./looks.ts";

/** A file of this computer. The link cannot name it, so it keeps only how the page looks. */
export async function readFile(file: File, language: Language): Promise<Loaded> {
  const { name } = file;
  if (file.size > largestFile)
    return { kind: "failed", name, failure: { kind: "tooLarge", limit: largestFile } };
  try {
    const [text, { showText }] = await Promise.all([file.text(), loadReader()]);
    const search = onlyLooks(window.location.search);
    window.history.replaceState(null, "", `${window.location.pathname}${search}`);
    return showText(text, name, search, language);
  } catch {
    // Browsers refuse to read a file that has changed since it was chosen.
    return { kind: "failed", name, failure: { kind: "changed" } };
  }
}

import type { Language } from "../i18n/locales.ts";
import { cutEndlessTexts } from "../model/cutEndlessTexts.ts";
import { indexGraph } from "../model/graphIndex.ts";
import { parseText } from "../model/parse/parse.ts";
import { parseBytes } from "../model/parse/parseBytes.ts";
import { createMusubiStore } from "../store/createMusubiStore.ts";
import { decodeView } from "../store/viewLink.ts";
import type { DataOrigin, Loaded } from "./loaded.ts";

/** The bytes of a file, or the text inside the page, shown in the view that the link asks for. */
export async function showData(
  data: Uint8Array | string,
  name: string,
  search: string,
  systemLanguage: Language,
  origin: DataOrigin,
): Promise<Loaded> {
  const outcome = typeof data === "string" ? parseText(data) : await parseBytes(data);
  if (outcome.graph === null) return { kind: "unreadable", name, outcome };
  const endless = outcome.problems.some(({ code }) => code === "long-text");
  const index = indexGraph(endless ? cutEndlessTexts(outcome.graph) : outcome.graph);
  const { view, notices } = decodeView(search, index);
  const store = createMusubiStore(index, view, systemLanguage);
  return { kind: "ready", name, origin, store, outcome, notices };
}

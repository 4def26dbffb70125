import type { Language } from "../i18n/language.ts";
import { cutEndlessTexts } from "../model/cutEndlessTexts.ts";
import { indexGraph } from "../model/graphIndex.ts";
import { parseText } from "../model/parse/parse.ts";
import { createMusubiStore } from "../store/createMusubiStore.ts";
import { decodeView } from "../store/viewLink.ts";
import type { DataOrigin, Loaded } from "./loaded.ts";

/** The text of a file, shown in the view that the link asks for. */
export function showText(
  text: string,
  name: string,
  search: string,
  systemLanguage: Language,
  origin: DataOrigin = "site",
): Loaded {
  const outcome = parseText(text);
  if (outcome.graph === null) return { kind: "unreadable", name, outcome };
  const endless = outcome.problems.some(({ code }) => code === "long-text");
  const index = indexGraph(endless ? cutEndlessTexts(outcome.graph) : outcome.graph);
  const { view, notices } = decodeView(search, index);
  const store = createMusubiStore(index, view, systemLanguage);
  return { kind: "ready", name, origin, store, outcome, notices };
}

import type { Language } from "../../i18n/locales.ts";
import { importFile } from "../../io/import/importFile.ts";
import { cutEndlessTexts } from "../../model/cutEndlessTexts.ts";
import { indexGraph } from "../../model/graphIndex.ts";
import { createMusubiStore } from "../../store/createMusubiStore.ts";
import { decodeView } from "../../store/viewLink.ts";
import type { DataOrigin, Loaded } from "./loaded.ts";

let shown = 0;

/** The bytes of a file, shown in the view that the link asks for. */
export async function showData(
  bytes: Uint8Array,
  name: string,
  search: string,
  systemLanguage: Language,
  origin: DataOrigin,
  signal: AbortSignal,
): Promise<Loaded> {
  const outcome = await importFile(name, bytes, { signal });
  if (outcome.graph === null) return { kind: "unreadable", name, outcome };
  const endless = outcome.problems.some(({ code }) => code === "long-text");
  const index = indexGraph(endless ? cutEndlessTexts(outcome.graph) : outcome.graph);
  const { view, notices } = decodeView(search, index);
  const store = createMusubiStore(index, view, systemLanguage);
  shown += 1;
  return { kind: "ready", serial: shown, name, origin, store, outcome, notices };
}

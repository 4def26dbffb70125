import type { Language } from "../i18n/language.ts";
import { indexGraph } from "../model/graphIndex.ts";
import { parseText, type ParseOutcome } from "../model/parse/parse.ts";
import { createMusubiStore, type MusubiStore } from "../store/createMusubiStore.ts";
import type { LinkNotice } from "../store/linkNotice.ts";
import { decodeView } from "../store/viewLink.ts";
import type { LoadFailure, LoadProgress } from "./loadText.ts";

/** What the page has to show: nothing yet, an event graph, or the reason why there is none. */
export type Loaded =
  | { readonly kind: "loading"; readonly name: string; readonly progress: LoadProgress | null }
  | {
      readonly kind: "ready";
      readonly name: string;
      readonly store: MusubiStore;
      readonly outcome: ParseOutcome;
      readonly notices: readonly LinkNotice[];
    }
  | { readonly kind: "unreadable"; readonly name: string; readonly outcome: ParseOutcome }
  | { readonly kind: "failed"; readonly name: string; readonly failure: LoadFailure };

/** The text of a file, shown in the view that the link asks for. */
export function showText(
  text: string,
  name: string,
  search: string,
  systemLanguage: Language,
): Loaded {
  const outcome = parseText(text);
  if (outcome.graph === null) return { kind: "unreadable", name, outcome };
  const index = indexGraph(outcome.graph);
  const { view, notices } = decodeView(search, index);
  const store = createMusubiStore(index, view, systemLanguage);
  return { kind: "ready", name, store, outcome, notices };
}

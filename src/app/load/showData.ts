import * as v from "valibot";
import type { Language } from "../../i18n/locales.ts";
import { importFile } from "../../io/import/importFile.ts";
import { storySchema } from "../../model/schema.ts";
import { cutEndlessTexts } from "../../model/cutEndlessTexts.ts";
import { indexGraph } from "../../model/graphIndex.ts";
import { createMusubiStore } from "../../store/createMusubiStore.ts";
import type { MusubiStore } from "../../store/musubiState.ts";
import { decodeView } from "../../store/viewLink.ts";
import { keptDraft } from "../story/author/keptDraft.ts";
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
  kept: string | null = null,
): Promise<Loaded> {
  const outcome = await importFile(name, bytes, { signal });
  if (outcome.graph === null) return { kind: "unreadable", name, outcome };
  const endless = outcome.problems.some(({ code }) => code === "long-text");
  const index = indexGraph(endless ? cutEndlessTexts(outcome.graph) : outcome.graph);
  const { view, notices } = decodeView(search, index);
  const store = createMusubiStore(index, view, systemLanguage);
  shown += 1;
  const restored = restoreDraft(store, keptDraft({ name, origin, graph: index.graph.meta.id }));
  return { kind: "ready", serial: shown, name, origin, store, outcome, notices, restored, kept };
}

/** Whether something was taken up: only what has the shape of stories, and says other than the file. */
function restoreDraft(store: MusubiStore, draft: unknown): boolean {
  const { stories, actions } = store.getState();
  const read = v.safeParse(v.array(storySchema), draft);
  if (!read.success || JSON.stringify(read.output) === JSON.stringify(stories)) return false;
  actions.setStories(read.output);
  return true;
}

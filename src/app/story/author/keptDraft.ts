import type { DataOrigin } from "../../load/loaded.ts";
import type { Story } from "../../../model/eventGraph.ts";
import { readKept } from "../../../lib/jsonDepth.ts";
import { hasUnsavedStories, type MusubiStore } from "../../../store/musubiState.ts";

/**
 * What has been written about a graph and is in no file yet, kept on this device as it is typed, so that a reload,
 * a crash or a new version of the site loses nothing. `localStorage`, because it is written before the next
 * thing happens; it throws in a sandboxed frame, where nothing is kept.
 */
export interface DraftPlace {
  /** Of the file. */
  readonly name: string;
  readonly origin: DataOrigin;
  readonly graph: string;
}

interface Draft {
  readonly v: 1;
  readonly stories: unknown;
}

function keyOf({ name, origin, graph }: DraftPlace): string {
  // Several copies of the app may share an origin.
  const from = typeof origin === "object" ? `host ${origin.host}` : origin;
  return ["musubi draft", window.location.pathname, from, name, graph].join(" ");
}

/** What was kept, unchecked: another version of the app may have written it. */
export function keptDraft(place: DraftPlace): unknown {
  try {
    const draft = readKept(window.localStorage.getItem(keyOf(place)));
    return isDraft(draft) ? draft.stories : null;
  } catch {
    return null;
  }
}

function isDraft(draft: unknown): draft is Draft {
  return typeof draft === "object" && draft !== null && (draft as Partial<Draft>).v === 1;
}

/** False: what was written last has found no place. */
let isKept = true;

export function isDraftKept(): boolean {
  return isKept;
}

function keepDraft(place: DraftPlace, stories: readonly Story[]): void {
  try {
    window.localStorage.setItem(keyOf(place), JSON.stringify({ v: 1, stories } satisfies Draft));
    isKept = true;
  } catch {
    isKept = false;
    // No room, or a sandboxed frame: then the browser asks before the page is left.
  }
}

function forgetDraft(place: DraftPlace): void {
  try {
    window.localStorage.removeItem(keyOf(place));
  } catch {
    // Then nothing was kept.
  }
}

/** Keeps each change, and forgets the draft once it is in a file or taken back. */
export function followDraft(store: MusubiStore, place: DraftPlace): () => void {
  return store.subscribe((state, before) => {
    if (state.stories === before.stories && state.keptStories === before.keptStories) return;
    if (hasUnsavedStories(state)) keepDraft(place, state.stories);
    else forgetDraft(place);
  });
}

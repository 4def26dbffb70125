import { usualViewId } from "../store/viewIds.ts";
import { partsOf } from "../views/shownViews.ts";

/** The pages whose code comes apart from the entry. */

export const loadExplore = async () => (await import("./Explore.tsx")).Explore;

export const loadTrouble = async () => (await import("./Trouble.tsx")).Trouble;

export const loadUnsavedDialog = async () =>
  (await import("./story/author/UnsavedDialog.tsx")).UnsavedDialog;

/** Asks for the code of the usual page while its data is still on the way. A failure shows where the code is needed. */
export function fetchAhead(): void {
  const parts = partsOf(usualViewId).flatMap(({ load, picture }) => [load(), picture?.()]);
  void Promise.allSettled([loadExplore(), import("./export/printSheet.ts"), ...parts]);
}

/** The parts of the page whose code comes apart from the entry, each with its library in files of its own. */

export const loadExplore = async () => (await import("./Explore.tsx")).Explore;

export const loadTrouble = async () => (await import("./Trouble.tsx")).Trouble;

export const loadNetwork = async () =>
  (await import("../views/network/NetworkView.tsx")).NetworkView;

export const loadTimeline = async () =>
  (await import("../views/timeline/TimelineView.tsx")).TimelineView;

export const loadAbout = async () => (await import("../views/about/AboutPanel.tsx")).AboutPanel;

export const loadDataDialog = async () => (await import("./DataDialog.tsx")).DataDialog;

/** Asks for the code of the usual screen while its data is still on the way. A failure shows where the view is mounted. */
export function fetchAhead(): void {
  void Promise.allSettled([loadExplore(), loadNetwork(), loadTimeline()]);
}

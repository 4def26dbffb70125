/** What stands in the page and whose code comes when it is needed, each with its library in files of its own. */

export const loadNetwork = async () =>
  (await import("../views/network/NetworkView.tsx")).NetworkView;

export const loadTimeline = async () =>
  (await import("../views/timeline/TimelineView.tsx")).TimelineView;

export const loadMatrix = async () => (await import("../views/matrix/MatrixView.tsx")).MatrixView;
export const loadStrip = async () =>
  (await import("../views/timeline/StripTimeline.tsx")).StripTimeline;

export const loadEventTable = async () =>
  (await import("../views/eventTable/EventTableView.tsx")).EventTableView;

export const loadOverview = async () =>
  (await import("../views/overview/OverviewView.tsx")).OverviewView;
export const loadPlayer = async () => (await import("../views/player/Player.tsx")).Player;

export const loadAbout = async () => (await import("../views/about/AboutPanel.tsx")).AboutPanel;

export const loadSearch = async () =>
  (await import("../views/search/SearchDialog.tsx")).SearchDialog;

export const loadDataDialog = async () => (await import("./DataDialog.tsx")).DataDialog;

export const loadStoryEditor = async () =>
  (await import("../views/storyEditor/StoryEditor.tsx")).StoryEditor;
export const loadExport = async () => (await import("./export/ExportDialog.tsx")).ExportDialog;

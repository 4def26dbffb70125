import type { MusubiState } from "../store/musubiState.ts";
import { loadAllMessages, loadReadyMessages } from "../i18n/messages.ts";

/** What the page shows beside the views of `views/viewList.ts`, loaded when it is needed. */

export const loadStageTimeline = async () =>
  (await import("../views/timeline/stage/StageTimeline.tsx")).StageTimeline;

export const loadOverview = async (state: MusubiState) => {
  const [{ OverviewView }, { prepareOverview }] = await Promise.all([
    import("../views/overview/OverviewView.tsx"),
    import("../views/overview/overviewAhead.ts"),
  ]);
  await prepareOverview(state);
  return OverviewView;
};
export const loadPlayer = async () => (await import("../views/player/Player.tsx")).Player;

export const loadDetails = async () =>
  (await import("../views/details/DetailsPanel.tsx")).DetailsPanel;
export const loadListDialog = async () =>
  (await import("../views/details/EventListPanel.tsx")).ListDialog;
export const loadSeenList = async () =>
  (await import("../views/details/EventListPanel.tsx")).SeenList;
export const loadGuide = async () =>
  (await import("../views/details/guide/ReadingGuide.tsx")).ReadingGuide;
export const loadAbout = async () => (await import("../views/about/AboutPanel.tsx")).AboutPanel;

/** It says what is wrong with the file. */
export const loadDataDialog = async () => {
  const [{ DataDialog }] = await Promise.all([
    import("./data/DataDialog.tsx"),
    loadReadyMessages(),
  ]);
  return DataDialog;
};

/** A scene is written in every language of the data. */
export const loadStoryEditor = async () => {
  const [{ StoryEditor }] = await Promise.all([
    import("../views/storyEditor/StoryEditor.tsx"),
    loadAllMessages(),
  ]);
  return StoryEditor;
};
export const loadExport = async () => (await import("./export/ExportDialog.tsx")).ExportDialog;
export const loadShareDialog = async () => (await import("./share/ShareDialog.tsx")).ShareDialog;
export const loadCompareList = async () =>
  (await import("../views/compare/ComparePanel.tsx")).CompareList;
export const loadCompareTools = async () =>
  (await import("../views/compare/ComparePanel.tsx")).CompareTools;
export const loadChosenChange = async () =>
  (await import("../views/compare/ComparePanel.tsx")).ChosenChange;

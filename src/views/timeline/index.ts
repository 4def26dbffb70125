import { ChartGantt } from "lucide-react";
import type { SingleView } from "../viewDefinition.ts";

/** When things happened. */
export const timeline: SingleView = {
  id: "timeline",
  title: ({ timeline }) => timeline.region,
  sign: ChartGantt,
  region: ({ timeline }) => timeline.region,
  inText: ({ timeline }) => timeline.region,
  command: ({ timeline }) => timeline.command,
  load: async () => (await import("./TimelineView.tsx")).TimelineView,
  prepare: async (state) => (await import("./timelineMarks.ts")).prepareTimeline(state),
  picture: async () => (await import("./picture.ts")).timelinePicture,
  onStage: "strip",
};

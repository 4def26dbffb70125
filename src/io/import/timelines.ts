import { looksLikeChronology } from "./datedLines.ts";
import type { Importer } from "./importer.ts";
import { jsonKind } from "./jsonKind.ts";

/** Timelines and calendars. */
export const timelines: readonly Importer[] = [
  {
    id: "timeline",
    family: "timelines",
    name: "TimelineJS",
    extensions: [".jsonp"],
    mediaTypes: [],
    sniff: (content) => (jsonKind(content) === "timeline" ? "certain" : "none"),
    load: async () => (await import("./readers/readTimeline.ts")).readTimeline,
  },
  {
    id: "calendar",
    family: "timelines",
    name: "iCalendar",
    extensions: [".ics", ".ical", ".ifb", ".icalendar"],
    mediaTypes: ["text/calendar"],
    sniff: ({ text }) =>
      text !== null && /^[\s\uFEFF]*BEGIN:VCALENDAR/iu.test(text) ? "certain" : "none",
    load: async () => (await import("./readers/readCalendar.ts")).readCalendar,
  },
  {
    id: "markdown",
    family: "timelines",
    name: "Markdown chronology",
    extensions: [".md", ".markdown"],
    mediaTypes: ["text/markdown"],
    sniff: ({ text }) => (text === null ? "none" : looksLikeChronology(text)),
    load: async () => (await import("./readers/readMarkdown.ts")).readMarkdown,
  },
];

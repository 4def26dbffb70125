import type { Importer } from "./importer.ts";

/** Timelines and calendars. */
export const timelines: readonly Importer[] = [
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
];

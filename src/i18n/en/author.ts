import { alwaysOf, noun, plural } from "./counts.ts";

export const author = {
  save: "Save scene",
  edit: "Edit story",
  dialog: "Story",
  close: "Close",
  story: "Story",
  newStory: "New story",
  newTitle: "My story",
  storyTitle: "Title of the story",
  inLanguage: (field: string, language: string) => `${field}, in ${language}`,
  scenes: "Scenes",
  count: (count: number) => plural(count, { one: "scene", other: "scenes" }),
  none: "No scene yet. Choose in the pictures what you want to show, then save it as a scene.",
  nameless: "Untitled",
  title: "Title",
  caption: "Caption",
  alt: "What the picture shows, for those who cannot see it",
  notes: "Notes for the speaker",
  up: "Move up",
  down: "Move down",
  moved: (title: string, at: number, count: number) => `“${title}” is now ${at} of ${count}.`,
  duplicate: "Duplicate",
  copyOf: (title: string) => `${title} (copy)`,
  remove: "Delete",
  removed: (title: string) => `“${title}” is deleted.`,
  undo: "Undo",
  present: "Present from here",
  retake: "Use the present view",
  retaken: "The scene shows what you see now.",
  exportFile: "Export data and stories",
  exported: "The file with your stories has been written.",
  unsaved: "Your changes are kept on this device only, until you export them.",
  partial: "Rows of the file with errors are left out.",
  view: (events: number, of: number) =>
    alwaysOf({ shown: events, of }, { one: "event", other: "events" }),
  pair: (names: string, count: number) =>
    `${plural(count, { one: "event", other: "events" })} between ${names}.`,
  actor: (name: string, count: number) =>
    `${plural(count, { one: "event", other: "events" })} with ${name}.`,
  paragraphs: (locators: readonly string[]) =>
    `${noun(locators.length, { one: "paragraph", other: "paragraphs" })} ${locators.join(", ")}`,
  altView: (
    picture: string,
    window: string,
    events: number,
    relationships: number,
    chosen: string,
  ) =>
    `${picture}, ${window}: ${plural(events, { one: "event", other: "events" })}, ${plural(relationships, { one: "relationship", other: "relationships" })}.${chosen === "" ? "" : ` Chosen: ${chosen}.`}`,
  leave: {
    title: "Unsaved scenes",
    text: (name: string) =>
      `Your stories have changes that are in no file yet. If you open ${name} now, they stay on this device until you open this data again.`,
    exportFirst: "Export, then open",
    open: "Open without exporting",
    stay: "Stay here",
  },
};

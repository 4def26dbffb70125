import { noun, plural } from "./counts.ts";

export const story = {
  region: "Story",
  present: "Present",
  next: "Next scene",
  previous: "Previous scene",
  scene: (at: number, count: number) => `Scene ${at} of ${count}`,
  count: (count: number) => plural(count, { one: "scene", other: "scenes" }),
  scenes: "Scenes",
  goTo: (at: number, title: string) => `Scene ${at}: ${title}`,
  fullscreen: "Full screen",
  noFullscreen: "Leave full screen",
  leave: "Leave the story",
  black: "Black screen; any key goes on",
  keysTitle: "Keys on stage",
  keyNames: { space: "Space", back: "Shift + Space", first: "Home", last: "End", escape: "Esc" },
  keys: {
    next: "Next scene; Enter, Page Down and ↓ too",
    previous: "Previous scene; Page Up and ↑ too",
    ends: "First or last scene",
    number: "To the scene of that number",
    fullscreen: "Full screen, and back",
    black: "Black screen",
    keys: "These keys",
    leave: "Leave the story",
  },
  close: "Close",
  sources: "Sources",
  paragraphs: (locators: readonly string[]) =>
    `${noun(locators.length, { one: "Paragraph", other: "Paragraphs" })} ${locators.join(", ")}`,
};

export const presenter = {
  open: "Presenter view",
  blocked: "The browser has blocked the window. Allow pop-ups for this page, then try again.",
  title: "Presenter view",
  now: "Now",
  upNext: "Next",
  last: "This is the last scene.",
  notes: "Notes",
  noNotes: "No notes for this scene.",
  clock: "Time",
  elapsed: "Elapsed",
  start: "Start",
  pause: "Pause",
  reset: "Reset",
  black: "Black screen",
  noBlack: "End the black screen",
  waiting: "Waiting for the stage …",
  alone:
    "The stage has been closed. Notes and scenes are still here; open the stage again to go on.",
  elsewhere: "The stage has left the story.",
  back: "Back to this scene",
};

export const handOut = {
  open: "Hand-out",
  region: "Hand-out",
  print: "Print",
  withNotes: "With the speaker’s notes",
  back: "Back to the stage",
  notes: "Notes",
  sources: "Sources",
  asOf: (date: string) => `Data as of ${date}`,
};

import { plural } from "./counts.ts";

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
  sources: "Sources",
  paragraphs: (locators: readonly string[]) =>
    locators.length === 1 ? `Paragraph ${locators[0]}` : `Paragraphs ${locators.join(", ")}`,
};

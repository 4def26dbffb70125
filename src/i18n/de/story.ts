import type { Catalogue } from "../catalogue.ts";
import type { story as english } from "../en/story.ts";
import { plural } from "./counts.ts";

export const story: Catalogue<typeof english> = {
  region: "Geschichte",
  present: "Präsentieren",
  next: "Nächste Szene",
  previous: "Vorige Szene",
  scene: (at, count) => `Szene ${at} von ${count}`,
  count: (count) => plural(count, { one: "Szene", other: "Szenen" }),
  scenes: "Szenen",
  goTo: (at, title) => `Szene ${at}: ${title}`,
  fullscreen: "Vollbild",
  noFullscreen: "Vollbild verlassen",
  leave: "Geschichte verlassen",
  black: "Bildschirm schwarz; jede Taste geht weiter",
  sources: "Quellen",
  paragraphs: (locators) =>
    locators.length === 1 ? `Absatz ${locators[0]}` : `Absätze ${locators.join(", ")}`,
};

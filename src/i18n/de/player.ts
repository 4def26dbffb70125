import type { Catalogue } from "../catalogue.ts";
import type { player as english } from "../en/player.ts";
import { number, plural } from "./counts.ts";

export const player: Catalogue<typeof english> = {
  region: "Wiedergabe",
  play: "Abspielen",
  pause: "Anhalten",
  stepForward: "Schritt vor",
  stepBack: "Schritt zurück",
  position: "Zeitpunkt",
  speed: "Tempo",
  times: (factor) => `${number(factor)}×`,
  mode: "Vergangene Ereignisse",
  accumulate: "Alle behalten",
  movingWindow: "Nur das Neueste",
  pauseAtEach: "Bei jedem Ereignis anhalten",
  stop: "Beenden",
  nothingYet: "Noch nichts",
  latest: (title, others) =>
    others === 0 ? title : `${title} und ${plural(others, { one: "weiteres", other: "weitere" })}`,
};

import type { Catalogue } from "../catalogue.ts";
import type { player as english } from "../en/player.ts";
import { number } from "./counts.ts";

export const player: Catalogue<typeof english> = {
  region: "Zeitablauf",
  play: "Abspielen",
  pause: "Anhalten",
  stepForward: "Schritt vor",
  stepBack: "Schritt zurück",
  position: "Zeitpunkt",
  speed: "Tempo",
  times: (factor) => `${number(factor)}×`,
  mode: "Was zu sehen bleibt",
  accumulate: "Ansammeln",
  movingWindow: "Mitlaufendes Fenster",
  pauseAtEach: "Bei jedem Ereignis anhalten",
  stop: "Beenden",
  nothingYet: "Noch nichts",
  latest: (title, others) => (others === 0 ? title : `${title} und ${number(others)} weitere`),
};

import { actorShape } from "../../scene/actorGlyph.ts";
import { partnerOn, partnerTone } from "../../scene/partnerTone.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import { focusIsOn, type NetworkState } from "./networkState.ts";
import type { NodeMark } from "./networkPicture.ts";
import { codeFits, placeOf } from "./networkScene.ts";
import { textWidth } from "../../scene/text.ts";
import { nodeRadius } from "./nodeSize.ts";

const GLYPHS_FROM = 19;

/** A smaller ring would cross what is written inside. */
const clears = (ring: number, radius: number, written: string): boolean =>
  ring > radius || written === "" || ring > textWidth(written, 12) / 2 + 4;

/** Every actor of the web, the busiest last so that it lies on top. */
export function nodeMarks(state: NetworkState, chosen: ChosenMarks): readonly NodeMark[] {
  const { index, scene, shown, emphasis } = state;
  const marks = scene.web.actors.map((id): NodeMark => {
    const actor = index.actorById.get(id);
    const compared = state.compared?.ties.actors.get(id);
    const sizeOf = (count: number) => nodeRadius(count, scene.scale, scene.crowded);
    const events = compared?.now ?? shown.eventCount.get(id) ?? 0;
    const radius = sizeOf(events);
    const glyphs = id === scene.web.focus && actor?.iso3166 === "JP" && radius >= GLYPHS_FROM;
    const code = actor?.code ?? "";
    const written = !glyphs && codeFits(code, radius) ? code : "";
    const selected = chosen.actors.has(id);
    return {
      id,
      ...placeOf(scene, id),
      radius,
      shape: actorShape(actor?.kind ?? "other"),
      tone: partnerTone(index, id),
      on: partnerOn(index, id),
      code: written,
      glyphs,
      ghost: events === 0,
      former:
        compared && compared.before !== events && clears(sizeOf(compared.before), radius, written)
          ? sizeOf(compared.before)
          : null,
      level: emphasis.actor(id),
      selected,
      focused: focusIsOn(state, id),
    };
  });
  return marks.sort((a, b) => a.radius - b.radius || (a.id < b.id ? -1 : 1));
}

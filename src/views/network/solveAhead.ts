import { inShortTasks } from "../../lib/shortTasks.ts";
import { drawnProjection } from "../../store/comparing.ts";
import { derive, deriveAhead } from "../../store/derive.ts";
import { eventCounts } from "../../store/selectors.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { pictureScale } from "../../scene/text.ts";
import type { StillSize } from "../viewDefinition.ts";
import { frameOf } from "./layout/frame.ts";
import { solveAhead, webFor } from "./layout/networkScene.ts";

/** Of all, for the tree: who is asked first makes the table of whom each is tied to. */
const tiesOfActors = derive(
  (state) => [drawnProjection(state)],
  ({ relationshipsOf }) => relationshipsOf(""),
);

/** The costly part of the first picture, before the view is mounted: the page answers meanwhile. */
export async function prepareNetwork(state: MusubiState, box: StillSize): Promise<void> {
  const { index, view } = state;
  await inShortTasks(webFor.ahead(index));
  await deriveAhead(state, [drawnProjection, eventCounts, tiesOfActors]);
  if (box.width === 0 || box.height === 0) return;
  const scale = pictureScale(view.embed);
  const size = { width: box.width / scale, height: box.height / scale };
  const frame = frameOf(size, webFor(index).subjects.length, { roomAtStart: !view.embed });
  await solveAhead(index, frame);
}

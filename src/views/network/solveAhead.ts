import { inShortTasks } from "../../lib/shortTasks.ts";
import { drawnProjection } from "../../store/comparing.ts";
import { derive, deriveAhead } from "../../store/derive.ts";
import { eventCounts } from "../../store/selectors.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { pictureScale } from "../../scene/text.ts";
import type { StillSize } from "../viewDefinition.ts";
import { frameOf } from "./layout/frame.ts";
import { solvedAhead } from "./layout/networkScene.ts";

/** Of all, for the tree: who is asked first makes the table of whom each is tied to. */
const tiesOfActors = derive(
  (state) => [drawnProjection(state)],
  ({ relationshipsOf }) => relationshipsOf(""),
);

/** The costly part of the first picture, before the view is mounted: the page answers meanwhile. */
export async function prepareNetwork(state: MusubiState, box: StillSize): Promise<void> {
  const { index, view } = state;
  await deriveAhead(state, [drawnProjection, eventCounts, tiesOfActors]);
  const scale = pictureScale(view.embed);
  const size = { width: box.width / scale, height: box.height / scale };
  const isThere = box.width > 0 && box.height > 0;
  await inShortTasks(
    solvedAhead(index, (subjects) =>
      isThere ? frameOf(size, subjects, { roomAtStart: !view.embed }) : null,
    ),
  );
}

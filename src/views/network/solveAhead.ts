import type { MusubiState } from "../../store/musubiState.ts";
import { pictureScale } from "../../scene/text.ts";
import type { StillSize } from "../viewDefinition.ts";
import { frameOf } from "./layout/frame.ts";
import { solveAhead, webFor } from "./layout/networkScene.ts";

/** The costly part of the first picture, before the view is mounted: the page answers meanwhile. */
export async function prepareNetwork({ index, view }: MusubiState, box: StillSize): Promise<void> {
  if (box.width === 0 || box.height === 0) return;
  const scale = pictureScale(view.embed);
  const size = { width: box.width / scale, height: box.height / scale };
  const frame = frameOf(size, webFor(index).subjects.length, { roomAtStart: !view.embed });
  await solveAhead(index, frame);
}

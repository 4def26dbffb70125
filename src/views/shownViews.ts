import { inTime } from "../lib/inTime.ts";
import { defaultViewId, viewIds, type ViewId } from "../store/viewIds.ts";
import type { SingleView, ViewDefinition, ViewPicture } from "./viewDefinition.ts";
import { viewList } from "./viewList.ts";

/** In the order of the switch. */
export const allViews = (): readonly ViewDefinition[] => viewIds.map((id) => viewList[id]);

/** The views on the screen of a view: its parts, or itself. */
export function partsOf(id: ViewId): readonly SingleView[] {
  const view = viewList[id];
  return "parts" in view ? view.parts.flatMap(partsOf) : [view];
}

const hasPicture = (id: ViewId): boolean =>
  partsOf(id).every(({ picture }) => picture !== undefined);

/** What an export can show: several views on one sheet, or one of them. */
export type Pictures = ViewId | "all";

/** In the order of a sheet with all of them. */
function picturedParts(): readonly SingleView[] {
  const parts = allViews().flatMap(({ id }) => partsOf(id));
  return [...new Set(parts)].filter(({ picture }) => picture !== undefined);
}

/** All that can be exported, in the order in which it is offered. */
export function offeredPictures(): readonly Pictures[] {
  const composed = allViews().filter((view) => "parts" in view && hasPicture(view.id));
  return [...[...composed, ...picturedParts()].map(({ id }) => id), "all"];
}

/** What print and export draw of a view: the default one in place of a view without a picture. */
export const picturedView = (id: ViewId): ViewId => (hasPicture(id) ? id : defaultViewId);

export const partsPictured = (pictures: Pictures): readonly SingleView[] =>
  pictures === "all" ? picturedParts() : partsOf(pictures);

/** The picture of a stage: the first part that is not its strip of time, or the default view's. */
export function stagePart(id: ViewId): SingleView {
  return firstPart(id, ({ onStage }) => onStage !== "strip");
}

/** The same where the picture is small: a view that lays itself out. */
export function scaledPart(id: ViewId): SingleView {
  return firstPart(id, ({ onStage }) => onStage === "scaled");
}

function firstPart(id: ViewId, fits: (view: SingleView) => boolean): SingleView {
  const first = [id, defaultViewId].flatMap(partsOf).find(fits);
  if (first === undefined) throw new Error("No view fits a stage.");
  return first;
}

const loaded = new Map<SingleView, ViewPicture>();

/** Makes pictures ready to be drawn; rejects where their code cannot be loaded. */
export async function loadPictures(parts: readonly SingleView[]): Promise<void> {
  await Promise.all(
    parts.map(async (part) => {
      if (part.picture !== undefined && !loaded.has(part))
        loaded.set(part, await inTime(part.picture()));
    }),
  );
}

export const hasPictures = (parts: readonly SingleView[]): boolean =>
  parts.every((part) => loaded.has(part));

/** The picture of a view that is ready. */
export function pictureOf(part: SingleView): ViewPicture {
  const picture = loaded.get(part);
  if (picture === undefined) throw new Error(`The picture of "${part.id}" is not loaded.`);
  return picture;
}

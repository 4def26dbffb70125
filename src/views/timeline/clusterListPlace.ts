import type { OpenedCluster } from "./timelineProps.ts";

interface Box {
  readonly left: number;
  readonly top: number;
}

const width = 340;
const gap = 6;
const edge = 8;

/** Where the list stands on the screen: below its cluster or above it, wherever there is more room. */
export function clusterListPlace(
  box: OpenedCluster["box"],
  picture: Box,
  screen: { readonly width: number; readonly height: number },
) {
  const middle = picture.left + box.left + box.width / 2;
  const least = Math.min(width, screen.width - 2 * edge);
  const left = Math.min(Math.max(middle - least / 2, edge), screen.width - least - edge);
  const above = picture.top + box.top - gap;
  const below = picture.top + box.bottom + gap;
  const isBelow = screen.height - below >= Math.min(above, 320);
  return {
    left,
    width: least,
    maxHeight: Math.max((isBelow ? screen.height - below : above) - edge, 120),
    ...(isBelow ? { top: below, bottom: "auto" } : { top: "auto", bottom: screen.height - above }),
  };
}

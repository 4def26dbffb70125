import type { StillSize } from "./viewStills.ts";

export type Picture = "network" | "timeline" | "matrix";

export interface Room extends StillSize {
  readonly x: number;
  readonly y: number;
}

interface PictureRoom {
  readonly picture: Picture;
  readonly room: Room;
}

/** Where the pictures stand on a sheet: below one another; of three the first two abreast where it is wide. */
export function sheetRooms(
  pictures: Picture | "both" | "all",
  whole: Room,
): readonly PictureRoom[] {
  if (pictures === "both") return stacked(whole, { network: 0.55, timeline: 0.45 });
  if (pictures !== "all") return stacked(whole, { [pictures]: 1 });
  if (whole.width < 1.7 * whole.height)
    return stacked(whole, { network: 0.3, timeline: 0.34, matrix: 0.36 });
  const upper = Math.round(whole.height * 0.48);
  const half = Math.round(whole.width * 0.46);
  const { x, y } = whole;
  return [
    { picture: "network", room: { ...whole, width: half, height: upper } },
    {
      picture: "timeline",
      room: { x: x + half, y, width: whole.width - half, height: upper },
    },
    { picture: "matrix", room: { ...whole, y: y + upper, height: whole.height - upper } },
  ];
}

function stacked(
  whole: Room,
  shares: Readonly<Partial<Record<Picture, number>>>,
): readonly PictureRoom[] {
  let { y } = whole;
  return (Object.entries(shares) as [Picture, number][]).map(([picture, share]) => {
    const height = Math.round(whole.height * share);
    const room = { ...whole, y, height };
    y += height;
    return { picture, room };
  });
}

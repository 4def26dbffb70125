import type { ActorOrder } from "../../model/matrix/actorOrder.ts";
import { captionHeight, groupGap } from "./matrixSizes.ts";

/**
 * Where the rows stand below the head, in px: focus and partners, a gap, whoever else takes part, and
 * under a caption who is only spoken about.
 */
export interface RowPlaces {
  readonly rows: readonly RowPlace[];
  /** Where the caption of those spoken about begins; null: there are none. */
  readonly caption: number | null;
  readonly height: number;
  readonly byRank: ReadonlyMap<number, RowPlace>;
}

interface RowPlace {
  readonly rank: number;
  readonly top: number;
  readonly middle: number;
}

export function rowPlaces(
  { firstOther, firstSubject }: Pick<ActorOrder, "firstOther" | "firstSubject">,
  ranks: readonly number[],
  rowHeight: number,
): RowPlaces {
  let top = 0;
  let caption: number | null = null;
  const rows = ranks.map((rank, at): RowPlace => {
    const before = ranks[at - 1] ?? -1;
    if (rank >= firstSubject && before < firstSubject) {
      caption = top + (at > 0 ? groupGap : 0);
      top = caption + captionHeight;
    } else if (at > 0 && rank >= firstOther && before < firstOther) top += groupGap;
    const place = { rank, top, middle: top + rowHeight / 2 };
    top += rowHeight;
    return place;
  });
  return { rows, caption, height: top, byRank: new Map(rows.map((row) => [row.rank, row])) };
}

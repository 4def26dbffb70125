import type { Party } from "../../model/parties.ts";

/**
 * The line that joins the parties of an event, in px from the first row: solid from the first to the
 * last who takes part or is named, dotted from there on to those spoken about.
 *
 *   japan at 12 · italy at 60 · china, subject, at 132  →  { solid: [12, 60], dotted: [[60, 132]] }
 */
export interface Thread {
  readonly solid: Stretch | null;
  readonly dotted: readonly Stretch[];
}

type Stretch = readonly [top: number, bottom: number];

export function threadOf(
  parties: readonly Party[],
  middleOf: (party: Party) => number | undefined,
): Thread {
  const all: number[] = [];
  const own: number[] = [];
  for (const party of parties) {
    const middle = middleOf(party);
    if (middle === undefined) continue;
    all.push(middle);
    if (party.presence !== "subject") own.push(middle);
  }
  const whole = hull(all);
  const solid = hull(own);
  if (whole === null || solid === null) return { solid: null, dotted: stretches(whole) };
  return {
    solid: solid[0] < solid[1] ? solid : null,
    dotted: [...stretches([whole[0], solid[0]]), ...stretches([solid[1], whole[1]])],
  };
}

function hull(places: readonly number[]): Stretch | null {
  return places.length === 0 ? null : [Math.min(...places), Math.max(...places)];
}

function stretches(stretch: Stretch | null): readonly Stretch[] {
  return stretch !== null && stretch[0] < stretch[1] ? [stretch] : [];
}

import type { Focus } from "../../../model/emphasis.ts";
import type { ActorId } from "../../../model/eventGraph.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import { distance, middleOf, type Box, type Point } from "../../../scene/geometry.ts";
import { byCount, LARGE, type Web, type WebKnot } from "./webOf.ts";

/**
 * The web with what is selected, which is always drawn, whatever else had to be left out: its ties, and a few
 * of its parties that are not in the picture. They find free places; nobody who is there moves.
 *
 *   sel=event of 147 parties, 20 of them drawn  →  its knot with 20 ties, 127 more in its name
 */
const MOST_NEW = 6;
const MOST_KNOTS = 3;

export function chosenWeb(web: Web, index: GraphIndex, selection: Focus | null): Web {
  if (selection === null || web.whole) return web;
  const { cords, knots, eventCount } = index.projection;
  const wanted = wantedTies(index, selection);
  const haveCords = new Set(web.cords.map(({ id }) => id));
  const haveKnots = new Set(web.knots.map(({ id }) => id));
  const newCords = cords.filter(({ id }) => wanted.ids.has(id) && !haveCords.has(id));
  const chosenKnots = knots.filter(({ id }) => wanted.ids.has(id));
  const there = new Set(web.actors);
  const parties = [
    ...wanted.actors,
    ...newCords.flatMap(({ a, b }) => [a, b]),
    ...chosenKnots
      .flatMap(({ parties: all }) => (isPartly(all, there) ? [] : all))
      .toSorted(byCount(eventCount)),
  ];
  const newcomers = [...new Set(parties)]
    .filter((id) => !there.has(id) && eventCount.has(id))
    .slice(0, MOST_NEW);
  for (const id of newcomers) there.add(id);
  const extended = new Map(
    chosenKnots.map(({ id, parties: all, count }): [string, WebKnot] => {
      const drawn = all.filter((party) => there.has(party));
      return [id, { id, parties: drawn, count, more: all.length - drawn.length }];
    }),
  );
  const keptCords = newCords.filter(({ a, b }) => there.has(a) && there.has(b));
  if (newcomers.length + keptCords.length + extended.size === 0) return web;
  return {
    ...web,
    actors: [...web.actors, ...newcomers],
    cords: [...web.cords, ...keptCords],
    knots: [
      ...web.knots.map((knot) => extended.get(knot.id) ?? knot),
      ...[...extended.values()].filter(({ id }) => !haveKnots.has(id)),
    ],
  };
}

/** A large knot is drawn to those who are there, if that is anybody. */
const isPartly = (parties: readonly ActorId[], there: ReadonlySet<ActorId>): boolean =>
  parties.length > LARGE && parties.filter((party) => there.has(party)).length > 1;

/** The actors that must be there, and the cords and knots. */
function wantedTies(
  { projection, eventById, ties }: GraphIndex,
  { kind, id }: Focus,
): { readonly actors: readonly ActorId[]; readonly ids: ReadonlySet<string> } {
  const { cords, knots } = projection;
  switch (kind) {
    case "event": {
      const event = eventById.get(id);
      if (event === undefined) return { actors: [], ids: new Set() };
      const tie = ties.pairs[ties.cordOf[event.order] ?? -1]?.id;
      const knot = ties.partySets[ties.knotOf[event.order] ?? -1]?.id;
      const only = event.parties.filter(({ presence }) => presence !== "subject");
      return {
        actors: only.length === 1 ? only.map(({ actor }) => actor) : [],
        ids: new Set([tie, knot].filter((one) => one !== undefined)),
      };
    }
    case "relationship": {
      const pair = projection.relationshipById.get(id);
      if (pair === undefined) return { actors: [], ids: new Set() };
      const shared = strongest(
        knots.filter(({ parties }) => parties.includes(pair.a) && parties.includes(pair.b)),
      );
      return { actors: [pair.a, pair.b], ids: new Set([id, ...shared.map((knot) => knot.id)]) };
    }
    case "actor": {
      const own = [
        ...strongest(cords.filter(({ a, b }) => a === id || b === id)),
        ...strongest(knots.filter(({ parties }) => parties.includes(id))),
      ];
      return { actors: [id], ids: new Set(own.map((tie) => tie.id)) };
    }
    case "knot":
      return { actors: [], ids: new Set([id]) };
  }
}

const strongest = <Tie extends { readonly id: string; readonly count: number }>(
  ties: readonly Tie[],
): readonly Tie[] =>
  ties
    .toSorted((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_KNOTS);

/** Where those find room who were not there when the layout was solved: as far from everybody as can be. */
export function freePlaces(
  web: Web,
  places: ReadonlyMap<string, Point>,
  area: Box,
): ReadonlyMap<string, Point> {
  const found = new Map(places);
  const newActors = web.actors.filter((id) => !places.has(id));
  const newKnots = web.knots.filter(({ id }) => !places.has(id));
  const cells = [...grid(area)];
  for (const id of newActors) {
    const taken = [...found.values()];
    const free = best(cells, (cell) => nearest(cell, taken));
    if (free) found.set(id, free);
  }
  for (const { id, parties } of newKnots) {
    const taken = [...found.values()];
    const ends = parties.flatMap((party) => found.get(party) ?? []);
    if (ends.length === 0) continue;
    const middle = middleOf(ends);
    const free = best(
      cells,
      (cell) => Math.min(60, nearest(cell, taken)) - distance(cell, middle) * 0.2,
    );
    if (free) found.set(id, free);
  }
  return found;
}

function* grid({ x, y, width, height }: Box): Generator<Point> {
  for (let column = 0; column <= 24; column += 1)
    for (let row = 0; row <= 12; row += 1)
      yield { x: x + (width * column) / 24, y: y + (height * row) / 12 };
}

const nearest = (cell: Point, taken: readonly Point[]): number =>
  taken.reduce((least, other) => Math.min(least, distance(cell, other)), Infinity);

function best(cells: readonly Point[], valueOf: (cell: Point) => number): Point | undefined {
  let most = -Infinity;
  let found: Point | undefined;
  for (const cell of cells) {
    const value = valueOf(cell);
    if (value > most) [most, found] = [value, cell];
  }
  return found;
}
